package org.socialvalue.tender.register;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.json.Json;

/**
 * An answer that anybody may read and keep. The ETag goes by its bytes, whatever they are packed
 * in. A date decides only where nothing changes any more: two changes can share a second.
 */
final class OpenReply {

  private static final int TAG_LENGTH = 32;

  private final String body;
  private final EntityTag tag;
  private final Instant changed;

  OpenReply(String body, Instant changed) {
    this.body = body;
    this.tag = new EntityTag(Json.sha256(body).substring(0, TAG_LENGTH), true);
    this.changed = changed;
  }

  /** For what stays as it is: it need not be asked for again within a day. */
  Response forGood(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
    var known =
        ifNoneMatch == null ? unchangedSince(ifModifiedSince) : Versions.known(ifNoneMatch, tag);
    return reply(known).header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400").build();
  }

  /** What is no date asks for it whole (RFC 9110, section 13.1.3). */
  private boolean unchangedSince(@Nullable String date) {
    if (date == null) {
      return false;
    }
    try {
      var since = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
      return !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  /** For what may grow: it may be kept, and is asked for again before it is used. */
  Response.ResponseBuilder forNow(@Nullable String ifNoneMatch) {
    return reply(Versions.known(ifNoneMatch, tag))
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
  }

  private Response.ResponseBuilder reply(boolean known) {
    var answer = known ? Response.notModified(tag) : Response.ok(body).tag(tag);
    return answer
        .lastModified(Date.from(changed))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }
}
