package org.socialvalue.evaluation.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.NonPrice;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Question;

/**
 * An award model and the bids to try it on. Either {@code given} bids, which are one competition,
 * or bids {@code drawn} anew for each of many.
 *
 * @param awardModel as in a draft tender
 * @param questions as in a draft tender; the weights of each kind sum to 100
 * @param priceCeiling pounds; a bid over it is out
 * @param estimatedValue pounds; takes the ceiling's place in formulas where there is none
 * @param nonPrice whether marks count as they are (unless said) or against the best of the field
 * @param competitions how many to draw, 10,000 unless said
 * @param seed the same seed draws the same bids; 1 unless said
 * @param sensitivityPoints by how many points each weight is moved up and down; 5 unless said
 */
public record SimulationRequest(
    @Valid @NotNull Model awardModel,
    @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull AskedQuestion> questions,
    @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 2)
        @Nullable BigDecimal priceCeiling,
    @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 2)
        @Nullable BigDecimal estimatedValue,
    @Nullable NonPrice nonPrice,
    @Size(min = 1, max = 200) @Nullable List<@Valid @NotNull GivenBid> given,
    @Valid @Nullable Drawing drawn,
    @Min(1) @Max(1_000_000) @Nullable Integer competitions,
    @Nullable Long seed,
    @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        @Nullable BigDecimal sensitivityPoints) {

  /**
   * The award model of a draft tender: what it says of scoring is used, the rest is passed over.
   *
   * @param priceTable for the formula {@code TABLE}: bands that ascend, with points that don't
   */
  public record Model(
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
          BigDecimal priceWeight,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
          BigDecimal qualityWeight,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
          BigDecimal socialValueWeight,
      @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
          @Nullable BigDecimal specifiedShare,
      @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
          @Nullable BigDecimal openShare,
      AwardModel.@Nullable SocialValueMode socialValueMode,
      AwardModel.@NotNull PriceFormula priceFormula,
      @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
          @Nullable BigDecimal qualityMinimum,
      @Valid @NotNull Scale scale,
      @DecimalMin("0") @DecimalMax("1000") @Nullable BigDecimal moderationTolerance,
      @Min(0) @Max(10) @Nullable Integer shownDecimals,
      AwardModel.@Nullable TieRule tieRule,
      @Size(max = 100) @Nullable List<@Valid @NotNull Band> priceTable,
      AwardModel.@Nullable AbnormallyLow abnormallyLow,
      @Nullable Boolean biddersHidden) {}

  /** The marks there are, from the least to the best. */
  public record Scale(
      @Min(0) @Max(1_000_000) int min,
      @Min(1) @Max(1_000_000) int max,
      @Size(max = 100) @Nullable List<AwardModel.Descriptor> descriptors) {}

  /** Prices up to so many per cent of the lowest have so many per cent of the points. */
  public record Band(
      @NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
          BigDecimal upToPercentOfLowest,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
          BigDecimal pointsPercent) {}

  /**
   * @param minimumMark a bid under it is out
   * @param text and {@code parts}: as in a draft tender; passed over
   */
  public record AskedQuestion(
      @NotBlank @Size(max = 100) String id,
      Question.@NotNull Kind kind,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
          BigDecimal weight,
      @Min(0) @Nullable Integer minimumMark,
      @Nullable LocalizedText text,
      @Size(max = 100) @Nullable List<Question.Part> parts) {}

  /**
   * A bid as it would be.
   *
   * @param name unlike any other
   * @param price pounds, nought or more; none at all puts the bid out, but counts as nought where
   *     price has no weight
   * @param marks the agreed mark of each question, by its id; decimals are marks too
   */
  public record GivenBid(
      @NotBlank @Size(max = 200) String name,
      @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 6)
          @Nullable BigDecimal price,
      @NotNull @Size(max = 200) Map<String, BigDecimal> marks) {}

  /**
   * What bids are drawn from, each figure by itself.
   *
   * @param bids in each competition
   * @param price pounds, to the penny
   * @param marks of every question that {@code marksOf} does not name, in steps of {@code markStep}
   * @param markStep 1 unless said; the least and the best mark are whole steps
   */
  public record Drawing(
      @Min(2) @Max(50) int bids,
      @Valid @NotNull Spread price,
      @Valid @NotNull Spread marks,
      @Size(max = 200) @Nullable Map<String, @Valid @Nullable Spread> marksOf,
      @DecimalMin("0.01") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
          @Nullable BigDecimal markStep) {}

  /**
   * A distribution between two bounds, both included.
   *
   * @param likely the top of a triangle, or the middle of a bell; halfway unless said
   * @param deviation the standard deviation of a bell; a sixth of the way between unless said
   */
  public record Spread(
      @NotNull Shape shape,
      @NotNull @DecimalMin("0") @DecimalMax("10000000000") @Digits(integer = 11, fraction = 2)
          BigDecimal least,
      @NotNull @DecimalMin("0") @DecimalMax("10000000000") @Digits(integer = 11, fraction = 2)
          BigDecimal most,
      @DecimalMin("0") @DecimalMax("10000000000") @Digits(integer = 11, fraction = 2)
          @Nullable BigDecimal likely,
      @DecimalMin("0") @DecimalMax("10000000000") @Digits(integer = 11, fraction = 2)
          @Nullable BigDecimal deviation) {}

  /** How figures are spread between the bounds. */
  public enum Shape {
    /** Each step as likely as any other. */
    UNIFORM,
    /** Likeliest at the top, and less so in straight lines to a step beyond each bound. */
    TRIANGULAR,
    /** The sum of twelve even draws about the middle, what falls outside drawn anew. */
    BELL
  }
}
