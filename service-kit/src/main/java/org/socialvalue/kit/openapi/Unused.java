package org.socialvalue.kit.openapi;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Takes schemas out that nothing refers to. */
final class Unused {

  private Unused() {}

  static void removeFrom(OpenAPI api) {
    var components = Schemas.components(api);
    var used = new HashSet<String>();
    var open = new ArrayDeque<Schema>(Schemas.roots(api).toList());
    var responses = api.getComponents().getResponses();
    if (responses != null) {
      responses.values().stream()
          .flatMap(response -> Schemas.media(response.getContent()))
          .map(media -> media.getSchema())
          .forEach(open::add);
    }
    while (!open.isEmpty()) {
      var schema = open.pop();
      Schemas.parts(schema).forEach(open::add);
      Stream.concat(Schemas.referred(schema).stream(), mapped(schema))
          .filter(used::add)
          .map(components::get)
          .filter(Objects::nonNull)
          .forEach(open::add);
    }
    var left = new TreeMap<>(components);
    left.keySet().retainAll(used);
    api.getComponents().setSchemas(left);
  }

  private static Stream<String> mapped(Schema schema) {
    var discriminator = schema.getDiscriminator();
    return discriminator == null || discriminator.getMapping() == null
        ? Stream.of()
        : discriminator.getMapping().values().stream()
            .map(ref -> ref.substring(Schemas.COMPONENT.length()));
  }
}
