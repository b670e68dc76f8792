package org.socialvalue.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tender that is out for bids has a new version: something in it changed, or bids may come in for
 * longer. The deadline never comes nearer.
 *
 * @param tenderVersion the new version, 2 or more; the one before it stands no longer
 * @param tender all of the tender as it is now
 * @param changes everything that differs from the version before, but for the version's number
 * @param bidsMustConfirm true where a bid submitted for an earlier version counts only once its
 *     bidder has confirmed or replaced it; false where only the deadline moved
 * @param reason why, as bidders read it
 */
public record TenderAmended(
    UUID tenderId,
    int tenderVersion,
    TenderPublished tender,
    List<Change> changes,
    boolean bidsMustConfirm,
    String reason,
    Instant amendedAt) {

  public static final String TYPE = "org.socialvalue.tender.tender-amended.v1";

  /**
   * One thing that changed.
   *
   * @param pointer the way to it, written as a JSON pointer in which an entry of a list goes by its
   *     identifier where it has one: {@code /lots/LOT-1/value}
   * @param before how it was, any JSON; null where there was nothing
   * @param after how it is, any JSON; null where there is nothing any more
   */
  public record Change(String pointer, @Nullable Object before, @Nullable Object after) {}
}
