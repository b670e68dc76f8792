package org.socialvalue.tender.engagement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about one contribution, for whoever gave it.
 *
 * @param contribution what was said, as it stands now
 * @param writtenDownBy the identifier of the account that wrote it down; null where that is older
 *     than it was kept, or was erased
 * @param quotedIn frozen documents that show its words while the consent to quote holds; they name
 *     it, and hold no words of it
 * @param acts what was done to it, oldest first
 */
public record ContributionData(
    ContributionView contribution,
    @Nullable String writtenDownBy,
    List<QuotedIn> quotedIn,
    List<Act> acts) {

  /**
   * A document that names it.
   *
   * @param document the kind of document, by its code
   * @param number which frozen version
   */
  public record QuotedIn(String document, int number, Instant frozenAt) {}

  /** An entry of the audit trail that names it. */
  public record Act(Instant at, String what) {}
}
