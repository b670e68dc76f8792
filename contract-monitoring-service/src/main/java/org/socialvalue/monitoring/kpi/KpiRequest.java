package org.socialvalue.monitoring.kpi;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Measure.Direction;
import org.socialvalue.events.Measure.Kind;

/**
 * The terms of a KPI as one side proposes them.
 *
 * @param looksAt a change for people, a thing done, or an account
 * @param target what is to be reached; null only for a narrative KPI
 * @param tolerancePercent how far short, in per cent of what is due, is at risk and not off track
 * @param weight importance among the contract's KPIs, in per cent
 * @param scale the ends of the scale that levels are read on; null where there is none
 * @param leastResponsePercent how many of those asked must answer for a figure to say anything
 * @param commonMeasure the measure of the shared catalogue that it uses; null for one of its own
 * @param countsPeople whether its numbers are numbers of people, of whom small ones are not shared;
 *     left out, the kind and the unit tell, and in doubt a sum counts people
 */
public record KpiRequest(
    @NotBlank @Size(max = 300) String name,
    @NotNull KpiKind kind,
    @NotNull Kind looksAt,
    @NotBlank @Size(max = 100) String unit,
    @NotNull Direction direction,
    @Nullable @Digits(integer = 12, fraction = 4) BigDecimal baseline,
    @Nullable @Valid TargetRequest target,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal tolerancePercent,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal weight,
    @NotNull @Min(1) @Max(24) Integer frequencyMonths,
    @NotNull @Min(0) @Max(10_000) Integer minutesPerReport,
    @NotNull MeasuringMethod method,
    @Nullable @Size(max = 200) String alsoCollectedBy,
    @Nullable @Size(max = 200) String sourceSystem,
    @Nullable @Valid ScaleRequest scale,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal leastResponsePercent,
    @Nullable @Valid CommonMeasureRequest commonMeasure,
    @Nullable Boolean countsPeople) {

  /** The ends of the scale that levels are read on, in the unit. */
  public record ScaleRequest(
      @NotNull @Digits(integer = 12, fraction = 4) BigDecimal lowest,
      @NotNull @Digits(integer = 12, fraction = 4) BigDecimal highest) {}

  /** One version of a measure of the shared catalogue. */
  public record CommonMeasureRequest(@NotNull UUID id, @NotNull @Min(1) Integer version) {}

  /**
   * A number to reach, for people and places.
   *
   * @param perAmountSpent pounds spent for which {@code amount} is due; null for a number in all
   * @param lastingMonths how long each must last to count; null where it need not
   * @param dueBy null means the end of the contract
   */
  public record TargetRequest(
      @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 4) BigDecimal amount,
      @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal perAmountSpent,
      @Nullable @Min(0) @Max(120) Integer lastingMonths,
      @Nullable @Size(max = 300) String forWhom,
      @Nullable LocalDate dueBy) {

    Measure.Target asTarget() {
      return new Measure.Target(amount, perAmountSpent, lastingMonths, forWhom, dueBy);
    }
  }

  public KpiTerms asTerms() {
    return new KpiTerms(
        name,
        kind,
        looksAt,
        unit,
        direction,
        baseline,
        target == null ? null : target.asTarget(),
        tolerancePercent,
        weight,
        frequencyMonths,
        minutesPerReport,
        method,
        alsoCollectedBy,
        sourceSystem,
        scale == null ? null : new KpiTerms.Scale(scale.lowest(), scale.highest()),
        leastResponsePercent,
        commonMeasure == null
            ? null
            : new KpiTerms.CommonMeasure(commonMeasure.id(), commonMeasure.version()),
        countsPeople);
  }
}
