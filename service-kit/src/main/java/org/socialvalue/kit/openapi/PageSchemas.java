package org.socialvalue.kit.openapi;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of each page of a list what all pages have. */
final class PageSchemas {

  private static final String NEXT =
      "The cursor to send as after for the page that follows; null on the last";

  private PageSchemas() {}

  static void writeInto(OpenAPI api) {
    Schemas.components(api).values().stream()
        .map(Schema::getProperties)
        .filter(parts -> parts != null && parts.containsKey("items") && parts.containsKey("next"))
        .map(parts -> parts.get("next"))
        .filter(next -> next.getDescription() == null)
        .forEach(next -> next.setDescription(NEXT));
  }
}
