package org.socialvalue.kit.http;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

/** An aggregate's version as an ETag, and the condition that a change must meet. */
public final class Versions {

  private Versions() {}

  public static EntityTag tag(Aggregate aggregate) {
    return new EntityTag(Long.toString(aggregate.version()));
  }

  /**
   * Holds a change to the version that its caller read.
   *
   * @param ifMatch the {@code If-Match} header: one ETag, as it was given
   * @throws Refused 428 without it, 412 when the aggregate has changed since
   */
  public static void require(@Nullable String ifMatch, Aggregate aggregate) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(new Refusal.VersionRequired());
    }
    if (!ifMatch.strip().equals("\"" + aggregate.version() + "\"")) {
      throw new Refused(new Refusal.Stale(aggregate.version()));
    }
  }
}
