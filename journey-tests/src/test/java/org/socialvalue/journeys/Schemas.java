package org.socialvalue.journeys;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.List;
import org.socialvalue.events.Events;
import org.socialvalue.local.demo.Heard;

/** The schemas that events are held to. */
final class Schemas {

  private Schemas() {}

  /** What the event's own schema has against its payload. */
  static List<String> faultsOf(Heard.Event event) {
    var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    var schema = factory.getSchema(SchemaLocation.of("classpath:" + Events.schema(event.type())));
    return schema.validate(event.payload()).stream().map(Object::toString).toList();
  }
}
