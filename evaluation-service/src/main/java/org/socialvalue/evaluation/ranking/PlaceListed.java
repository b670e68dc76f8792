package org.socialvalue.evaluation.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Out;
import org.socialvalue.evaluation.scoring.Place;

/**
 * A place in the list of a lot.
 *
 * @param rank null for a bid that is out; {@code total} and {@code price} likewise
 * @param total rounded half up to the places that the tender shows; {@code exactTotal} unrounded
 * @param price pounds
 * @param out why it did not stay in; null where it did
 */
public record PlaceListed(
    @Nullable Integer rank,
    UUID bidId,
    String bidder,
    String bidderName,
    @Nullable BigDecimal total,
    @Nullable String exactTotal,
    Place.Tie tie,
    List<LotResult.SectionEntry> sections,
    @Nullable BigDecimal price,
    @Nullable Out out) {

  static PlaceListed from(LotResult.Entry entry) {
    var price = entry.price();
    return new PlaceListed(
        entry.rank(),
        entry.bidId(),
        entry.bidder(),
        entry.bidderName(),
        entry.total(),
        entry.exactTotal(),
        entry.tie(),
        entry.sections(),
        price == null ? null : price.bid(),
        entry.out());
  }
}
