package org.socialvalue.monitoring.measurement;

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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.measurement.rules.Claim;

/**
 * A figure for a KPI.
 *
 * @param value gross: before anything is taken off, in the KPI's unit; for a before and after the
 *     level at the end of the period. May be left out where it follows from the sample: a ratio in
 *     per cent to four places half up, a mean change, a level after
 * @param sample who was asked, or what a ratio is made of; null where the kind asks for nothing
 * @param attribution whether it was the provider's doing; where an answer is missing the figure is
 *     refused by ATTRIBUTION_ASKED
 * @param evidence what bears it out: words or a reference
 */
public record MeasurementRequest(
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @Nullable @Digits(integer = 12, fraction = 4) BigDecimal value,
    @Nullable @Valid SampleRequest sample,
    @Nullable @Valid AttributionRequest attribution,
    @NotBlank @Size(max = 4000) String evidence,
    @Nullable @Size(max = 4000) String note) {

  /**
   * Who was asked, or what a ratio is made of; which parts are needed follows from the KPI's kind.
   *
   * @param meanChange the mean change of those who answered, in the unit; may be below zero
   */
  public record SampleRequest(
      @Nullable @Min(0) @Max(10_000_000) Integer asked,
      @Nullable @Min(0) @Max(10_000_000) Integer answered,
      @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4) BigDecimal numerator,
      @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4) BigDecimal denominator,
      @Nullable @Min(0) @Max(10_000_000) Integer improved,
      @Nullable @Min(0) @Max(10_000_000) Integer held,
      @Nullable @Min(0) @Max(10_000_000) Integer fallen,
      @Nullable @Digits(integer = 12, fraction = 4) BigDecimal meanChange,
      @Nullable @Digits(integer = 12, fraction = 4) BigDecimal before,
      @Nullable @Digits(integer = 12, fraction = 4) BigDecimal after) {

    public Sample asSample() {
      return new Sample(
          asked,
          answered,
          numerator,
          denominator,
          improved,
          held,
          fallen,
          meanChange,
          before,
          after);
    }
  }

  /**
   * The two questions about a figure.
   *
   * @param ourDoing was it the provider's doing
   * @param sharePercent which part was; needed for a part only
   * @param wouldHaveHappenedAnywayPercent how much of it would have come about anyway; 0 is an
   *     answer
   */
  public record AttributionRequest(
      Attribution.@Nullable OurDoing ourDoing,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal sharePercent,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal wouldHaveHappenedAnywayPercent,
      @Nullable @Size(max = 4000) String explanation) {

    static final AttributionRequest NONE = new AttributionRequest(null, null, null, null);

    /**
     * A figure with these answers, and what it is judged against.
     *
     * @param contract the days of the contract
     * @param taken the periods that already have a figure
     */
    public Claim claim(Period period, Period contract, List<Period> taken, LocalDate today) {
      return new Claim(
          period, ourDoing, sharePercent, wouldHaveHappenedAnywayPercent, contract, taken, today);
    }
  }

  @Nullable Sample asSample() {
    return sample == null ? null : sample.asSample();
  }

  AttributionRequest answers() {
    return attribution == null ? AttributionRequest.NONE : attribution;
  }
}
