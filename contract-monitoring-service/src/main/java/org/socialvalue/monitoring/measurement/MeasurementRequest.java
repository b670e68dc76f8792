package org.socialvalue.monitoring.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure for a KPI.
 *
 * @param value gross: before anything is taken off, in the KPI's unit; for a before and after the
 *     level at the end of the period
 * @param attribution whether it was the provider's doing; where an answer is missing the figure is
 *     refused by ATTRIBUTION_ASKED
 * @param evidence what bears it out: words or a reference
 */
public record MeasurementRequest(
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 4) BigDecimal value,
    @Nullable @Valid AttributionRequest attribution,
    @NotBlank @Size(max = 4000) String evidence,
    @Nullable @Size(max = 4000) String note) {

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
  }

  AttributionRequest answers() {
    return attribution == null ? AttributionRequest.NONE : attribution;
  }
}
