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
 * @param priceTable for {@code TABLE}: what prices bring, nearest the lowest first; null otherwise
 * @param abnormallyLow which prices are asked to be explained; null where the evaluation's usual
 *     test applies
 * @param biddersHidden whether evaluators see bids without their bidders' names until the panel
 *     agrees on its marks; null for no
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
    TieRule tieRule,
    @Nullable List<PriceBand> priceTable,
    @Nullable AbnormallyLow abnormallyLow,
    @Nullable Boolean biddersHidden) {

  /** A model that needs no table, leaves the test of low prices as usual and hides nobody. */
  public AwardModel(
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
    this(
        priceWeight,
        qualityWeight,
        socialValueWeight,
        specifiedShare,
        openShare,
        socialValueMode,
        priceFormula,
        qualityMinimum,
        scale,
        moderationTolerance,
        shownDecimals,
        tieRule,
        null,
        null,
        null);
  }

  /** Whether social value is scored by itself. */
  public enum SocialValueMode {
    /** Scored only for bids that pass the quality minimum and the price ceiling. */
    SEPARATE,
    /** Scored with quality for every bid. */
    EMBEDDED
  }

  /**
   * How a price becomes a share of the points for price; evaluation-service says each one exactly.
   * A closed set: readers need know no other.
   */
  public enum PriceFormula {
    /** lowest price / price. */
    LOWEST_OVER_BID,
    /** (ceiling - price) / ceiling; needs a price ceiling on each lot. */
    LINEAR_TO_CEILING,
    /** (highest - price) / (highest - lowest). */
    LINEAR_LOWEST_TO_HIGHEST,
    /** Half for the mean price; one hundredth more or less for each per cent below or above it. */
    MEAN_DEVIATION,
    /** Quality points for each pound, against the best of all bids. */
    QUALITY_PER_PRICE,
    /** The lowest price less what the answers are worth in pounds by the weights. */
    AWARD_ON_VALUE,
    /** By bands: how far a price lies above the lowest. */
    TABLE
  }

  /**
   * What prices up to a bound bring; a price above the last bound brings nought.
   *
   * @param upToPercentOfLowest the band's upper bound, itself within, as a percentage of the lowest
   *     price: 100 is the lowest itself
   * @param pointsPercent percentage of the points for price
   */
  public record PriceBand(BigDecimal upToPercentOfLowest, BigDecimal pointsPercent) {}

  /**
   * Which prices are so low that their bidder is asked to explain them; no bid is put out by it.
   *
   * @param test which prices are compared
   * @param belowMeanPercent how far below the mean, in per cent of the mean
   * @param belowNextPercent for {@code MEAN_OF_OTHERS_OR_NEXT}: how far below the next higher
   *     price, in per cent of that; null leaves this half out
   * @param belowLowestPercent for {@code MEAN_OF_ALL_BUT_HIGHEST}: how far below the lowest of the
   *     other prices as well, in per cent of that; null leaves this half out
   */
  public record AbnormallyLow(
      Test test,
      BigDecimal belowMeanPercent,
      @Nullable BigDecimal belowNextPercent,
      @Nullable BigDecimal belowLowestPercent) {

    /** How it is told that a price may be too low. */
    public enum Test {
      /** More than so far below the mean of all but the highest price, and below the lowest. */
      MEAN_OF_ALL_BUT_HIGHEST,
      /** At least so far below the mean of the other prices, or below the next. */
      MEAN_OF_OTHERS_OR_NEXT
    }
  }

  /** What decides between bids of equal points. */
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
