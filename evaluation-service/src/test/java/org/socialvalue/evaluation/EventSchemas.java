package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

/** Holds an event's JSON to the schema that the contract publishes. */
final class EventSchemas {

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private EventSchemas() {}

  /**
   * @param name such as {@code bid-scored.v1}
   */
  static void assertValid(String name, String json) {
    var schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:schemas/" + name + ".json"));
    assertThat(schema.validate(json, InputFormat.JSON)).as("%s against its schema", name).isEmpty();
  }
}
