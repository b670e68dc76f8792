package org.socialvalue.evaluation.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Fraction;

/**
 * A lot's ranking as an award looks at it.
 *
 * @param places best first; those that are out have no rank
 * @param socialValueDecided whether the first would not lead on price and quality alone
 */
public record LotField(String lotId, List<Place> places, boolean socialValueDecided) {

  /**
   * @param rank equal for bids that the published rule could not part; null for one that is out
   * @param price pounds; null where none was compared
   * @param core points for price and quality together, exactly; null for one that is out
   */
  public record Place(
      UUID bidId,
      String bidder,
      String bidderName,
      @Nullable Integer rank,
      @Nullable BigDecimal price,
      @Nullable Fraction core) {}

  public Optional<Place> find(UUID bidId) {
    return places.stream().filter(place -> place.bidId().equals(bidId)).findFirst();
  }

  List<Place> in() {
    return places.stream().filter(place -> place.rank() != null).toList();
  }

  /** Whether no bid has more for price and quality than those in first place. */
  boolean firstLeadByCore() {
    return in().stream()
        .filter(place -> rank(place) == 1)
        .allMatch(
            first -> in().stream().noneMatch(other -> core(other).compareTo(core(first)) > 0));
  }

  private static Fraction core(Place place) {
    return place.core() == null ? Fraction.ZERO : place.core();
  }

  /** Those ahead of, or level with, the last of the chosen, who are not chosen themselves. */
  public List<Place> passedOver(Set<UUID> chosen) {
    int last =
        in().stream()
            .filter(place -> chosen.contains(place.bidId()))
            .mapToInt(LotField::rank)
            .max()
            .orElse(0);
    return in().stream()
        .filter(place -> rank(place) <= last && !chosen.contains(place.bidId()))
        .toList();
  }

  static int rank(Place place) {
    return place.rank() == null ? Integer.MAX_VALUE : place.rank();
  }
}
