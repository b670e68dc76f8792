package org.socialvalue.tender.intake;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

/**
 * The ETag of what every project has one of, written or not, such as its stakeholder map. Not yet
 * written, it reads as empty with an ETag that no written version has, so that of two who both saw
 * it empty, only one writes.
 */
public final class FirstVersion {

  /** The ETag of what nobody has written yet. */
  public static final String UNWRITTEN = "none";

  private FirstVersion() {}

  /**
   * Holds a change to the version that its caller read. The first writing needs none.
   *
   * @throws Refused 412 where it was written or changed since, 428 without {@code If-Match} on what
   *     is written
   */
  public static void require(@Nullable String ifMatch, @Nullable Aggregate written) {
    if (written != null) {
      Versions.require(ifMatch, written);
    } else if (ifMatch != null && !ifMatch.isBlank() && !ifMatch.strip().equals(quoted())) {
      throw new Refused(new Refusal.Stale(0));
    }
  }

  /**
   * @param version null for what nobody has written yet
   */
  public static EntityTag tag(@Nullable Long version) {
    return new EntityTag(version == null ? UNWRITTEN : version.toString());
  }

  private static String quoted() {
    return "\"" + UNWRITTEN + "\"";
  }
}
