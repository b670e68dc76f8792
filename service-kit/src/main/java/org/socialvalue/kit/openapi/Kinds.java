package org.socialvalue.kit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes into each kind of a sealed type the field that tells it from the others, and says of what
 * has no such field that it is any of several.
 */
final class Kinds {

  private Kinds() {}

  static void writeInto(OpenAPI api) {
    Schemas.each(api, Kinds::anyWithoutTelling);
    var components = Schemas.components(api);
    List.copyOf(components.values()).stream()
        .map(Schema::getDiscriminator)
        .filter(discriminator -> discriminator != null && discriminator.getMapping() != null)
        .forEach(
            discriminator ->
                discriminator
                    .getMapping()
                    .forEach(
                        (value, ref) -> {
                          var kind = components.get(ref.substring(Schemas.COMPONENT.length()));
                          if (kind != null) {
                            tell(kind, discriminator.getPropertyName(), value);
                          }
                        }));
  }

  /** Without a field that tells which it is, nothing says that only one of them fits. */
  private static void anyWithoutTelling(Schema schema) {
    var kinds = schema.getOneOf();
    if (kinds != null
        && schema.getDiscriminator() == null
        && kinds.stream().noneMatch(kind -> Schemas.is(kind, Schema.SchemaType.NULL))) {
      schema.setAnyOf(kinds);
      schema.setOneOf(null);
    }
  }

  private static void tell(Schema kind, String property, String value) {
    var properties = new LinkedHashMap<String, Schema>();
    properties.put(
        property,
        OASFactory.createSchema()
            .addType(Schema.SchemaType.STRING)
            .enumeration(List.of(value))
            .description("Which kind it is"));
    properties.putAll(kind.getProperties() == null ? Map.of() : kind.getProperties());
    kind.setProperties(properties);
    var required = new ArrayList<String>(List.of(property));
    required.addAll(kind.getRequired() == null ? List.of() : kind.getRequired());
    kind.setRequired(required.stream().distinct().toList());
  }
}
