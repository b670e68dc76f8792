package org.socialvalue.kit.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes into what requests are made of the limits that a service holds every text and list to
 * where the type says none of its own: {@code openapi.request.longest-text} in characters and
 * {@code openapi.request.longest-list} in entries.
 */
final class RequestLimits {
  private final Map<String, Schema> components;
  private final int longestText;
  private final int longestList;
  private final Set<Schema> seen = new HashSet<>();

  private RequestLimits(Map<String, Schema> components, int longestText, int longestList) {
    this.components = components;
    this.longestText = longestText;
    this.longestList = longestList;
  }

  static void writeInto(OpenAPI api) {
    var text = figure("openapi.request.longest-text");
    var list = figure("openapi.request.longest-list");
    if (text.isEmpty() || list.isEmpty() || api.getPaths() == null) {
      return;
    }
    var limits = new RequestLimits(api.getComponents().getSchemas(), text.get(), list.get());
    api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .map(operation -> operation.getRequestBody())
        .filter(body -> body != null && body.getContent() != null)
        .flatMap(body -> body.getContent().getMediaTypes().values().stream())
        .map(media -> media.getSchema())
        .filter(Objects::nonNull)
        .forEach(limits::limit);
  }

  private static Optional<Integer> figure(String name) {
    return ConfigProvider.getConfig().getOptionalValue(name, Integer.class);
  }

  private void limit(Schema schema) {
    if (!seen.add(schema)) {
      return;
    }
    if (schema.getRef() != null) {
      var named = components.get(schema.getRef().substring(Schemas.COMPONENT.length()));
      if (named != null) {
        limit(named);
      }
      return;
    }
    if (Schemas.is(schema, Schema.SchemaType.STRING)
        && schema.getMaxLength() == null
        && schema.getEnumeration() == null
        && schema.getFormat() == null) {
      schema.setMaxLength(longestText);
    }
    if (Schemas.is(schema, Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(longestList);
    }
    Schemas.parts(schema).forEach(this::limit);
  }
}
