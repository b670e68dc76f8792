package org.socialvalue.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How bids are scored. All of it is the tender's choice: neither source document gives a formula.
 *
 * @param priceWeight percentage of the total
 * @param qualityWeight percentage of the total
 * @param socialValueWeight percentage of the total; the three sum to 100
 * @param specifiedShare percentage of social value for specified requirements
 * @param openShare percentage of social value for open questions; the two sum to 100
 * @param socialValueMode when social value is scored
 * @param priceFormula how a price becomes points
 * @param qualityMinimum the least percentage of the quality points that a bid needs to stay in;
 *     null where there is no minimum
 * @param scale the marks that an evaluator can give
 * @param moderationTolerance the widest spread between marks that needs no moderation
 * @param shownDecimals to how many places points are shown (half up); they are compared unrounded
 * @param tieRule how a tie is broken
 */
public record AwardModel(
    BigDecimal priceWeight,
    BigDecimal qualityWeight,
    BigDecimal socialValueWeight,
    BigDecimal specifiedShare,
    BigDecimal openShare,
    SocialValueMode socialValueMode,
    PriceFormula priceFormula,
    @Nullable BigDecimal qualityMinimum,
    Scale scale,
    BigDecimal moderationTolerance,
    int shownDecimals,
    TieRule tieRule) {

  public enum SocialValueMode {
    /** Scored only for bids that pass the quality minimum and the price ceiling. */
    SEPARATE,
    /** Scored with quality for every bid. */
    EMBEDDED
  }

  /** A closed set; more come with the evaluation service in full. */
  public enum PriceFormula {
    /** lowest price / price, times the points for price. */
    LOWEST_OVER_BID
  }

  public enum TieRule {
    HIGHER_QUALITY_POINTS,
    HIGHER_SOCIAL_VALUE_POINTS,
    LOWER_PRICE
  }

  /**
   * The marks from {@code min} to {@code max}, whole numbers.
   *
   * @param descriptors what each mark means, lowest first
   */
  public record Scale(int min, int max, List<Descriptor> descriptors) {}

  public record Descriptor(int mark, LocalizedText meaning) {}
}
