package org.socialvalue.tender.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * A version of a tender.
 *
 * @param number 1 for what was published first
 * @param at when it went out
 * @param by who put it out; null for those outside the authority
 * @param reason why; null for the first
 * @param changes what differs from the version before; empty for the first
 * @param bidsMustConfirm whether a bid for an earlier version counts only once it is confirmed
 * @param sha256 over the canonical JSON (RFC 8785) of {@code published}, which anyone can
 *     recompute; null for what was published before versions were kept
 * @param acknowledgements the advice that was gone against; null for those outside the authority
 * @param published all of it as it went out; null in a list
 */
public record TenderVersionView(
    UUID tenderId,
    int number,
    TenderVersion.Act act,
    Instant at,
    @Nullable String by,
    @Nullable String reason,
    List<TenderAmended.Change> changes,
    boolean bidsMustConfirm,
    @Nullable String sha256,
    @Nullable List<Acknowledgement> acknowledgements,
    @Nullable TenderPublished published) {

  public static TenderVersionView from(TenderVersion version, boolean inside) {
    return of(version, inside, version.published());
  }

  static TenderVersionView listed(TenderVersion version, boolean inside) {
    return of(version, inside, null);
  }

  private static TenderVersionView of(
      TenderVersion version, boolean inside, @Nullable TenderPublished published) {
    return new TenderVersionView(
        version.tenderId(),
        version.number(),
        version.act(),
        version.madeAt(),
        inside ? version.madeBy() : null,
        version.reason(),
        version.changes(),
        version.bidsMustConfirm(),
        version.sha256(),
        inside ? version.acknowledgements() : null,
        published);
  }

  /** A page of versions. */
  record Page(List<TenderVersionView> items, @Nullable String next) {}
}
