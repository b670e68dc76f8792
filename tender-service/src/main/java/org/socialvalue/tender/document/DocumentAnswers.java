package org.socialvalue.tender.document;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.text.Wording;

/** A document as the caller wants it: data, or a page that loads nothing and runs nothing. */
final class DocumentAnswers {
  static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private DocumentAnswers() {}

  /**
   * @param wording the one that was asked for; null for what the language header prefers
   */
  static Response of(
      DocumentView view, String accept, @Nullable Wording wording, @Nullable String language) {
    if (!accept.contains(MediaType.TEXT_HTML)) {
      return Response.ok(view, MediaType.APPLICATION_JSON).header("Vary", "Accept").build();
    }
    var wanted = wording == null ? Wording.preferred(language) : wording;
    return Response.ok(Page.of(view, wanted), HTML)
        .header("Content-Language", wanted.language())
        .header("Vary", "Accept, Accept-Language")
        .header("Content-Security-Policy", NOTHING_ELSE)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
