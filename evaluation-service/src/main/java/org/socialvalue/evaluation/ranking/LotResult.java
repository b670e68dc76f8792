package org.socialvalue.evaluation.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Out;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.Step;
import org.socialvalue.events.Supplier;

/**
 * The ranking of one lot, as it is kept and shown. Points are rounded half up to the places that
 * the tender shows; {@code exact} fields hold what was compared.
 *
 * @param bids how many were ranked or found to be out
 * @param entries best first, then those that are out; of a long ranking the first only
 * @param tiedAtTheTop true where the published rule could not part the first: no award then
 * @param socialValueDecided true where the first would not lead on price and quality alone
 * @param participation who bid and who leads, by size and sector; without effect on any mark
 */
public record LotResult(
    String lotId,
    int bids,
    List<Entry> entries,
    boolean tiedAtTheTop,
    boolean socialValueDecided,
    List<Participation> participation) {

  /**
   * A bid in the ranking.
   *
   * @param rank null for a bid that is out
   * @param bidder the bidding organisation, and {@code bidderName} what people call it
   * @param total null for a bid that is out; {@code exactTotal} is the same unrounded
   * @param price null for a bid that is out
   * @param why every step from marks and price to the place, in words
   * @param out why it did not stay in; null where it did
   */
  public record Entry(
      @Nullable Integer rank,
      UUID bidId,
      String bidder,
      String bidderName,
      @Nullable BigDecimal total,
      @Nullable String exactTotal,
      Place.Tie tie,
      List<SectionEntry> sections,
      List<QuestionEntry> questions,
      @Nullable PriceEntry price,
      List<Step> why,
      @Nullable Out out) {}

  /** Points of one section: price, quality or socialValue; {@code exactPoints} unrounded. */
  public record SectionEntry(
      String section, BigDecimal points, BigDecimal maximum, String exactPoints) {}

  /**
   * Points of one answer.
   *
   * @param agreedMark to two places; {@code exactMark} is the same unrounded
   * @param of the best mark
   * @param weight percentage of its kind
   * @param exactPoints unrounded
   * @param how from mark to points, in words
   * @param markFrom where the agreed mark comes from
   * @param reasons the consensus's reason, else each evaluator's
   */
  public record QuestionEntry(
      String questionId,
      BigDecimal agreedMark,
      String exactMark,
      int of,
      BigDecimal weight,
      BigDecimal points,
      BigDecimal maximum,
      String exactPoints,
      String how,
      String markFrom,
      List<String> reasons) {}

  /**
   * Points of a price.
   *
   * @param bid pounds
   * @param lowest of the bids compared, pounds
   * @param formula in words; {@code working} the same with this bid's figures
   * @param figures what the formula went through, exactly, by name
   * @param exactShare of the points for price, from 0 to 1
   */
  public record PriceEntry(
      BigDecimal bid,
      BigDecimal lowest,
      String formula,
      String working,
      List<Kept.KeptFigure> figures,
      String exactShare,
      BigDecimal points,
      BigDecimal maximum,
      String exactPoints) {}

  /** How many of a size and sector bid for the lot, and how many lead it. */
  public record Participation(Supplier.Size size, Supplier.Sector sector, int bids, int first) {}

  /**
   * @throws IllegalArgumentException for a bid that was not for this lot
   */
  public Entry entryOf(UUID bidId) {
    return find(bidId)
        .orElseThrow(() -> new IllegalArgumentException("No bid " + bidId + " in " + lotId));
  }

  public Optional<Entry> find(UUID bidId) {
    return entries.stream().filter(entry -> entry.bidId().equals(bidId)).findFirst();
  }
}
