package org.socialvalue.monitoring.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Promise;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.monitoring.entry.EnterContract.Words;

/**
 * A promise of a contract that was let before this system.
 *
 * @param lineage the outcome that it goes on with; left out, it begins a new one
 * @param provenance whether it was asked for or offered
 * @param areas codes; left out for those of all lots
 * @param questionId the question that it answered, where anybody still knows
 * @param pointsScored what its question brought, where anybody still knows
 * @param counted false for one outside the relevant area; left out for true
 */
public record PromiseEntry(
    @Nullable UUID lineage,
    Promise.@NotNull Provenance provenance,
    @NotNull @Valid Words statement,
    @NotNull OutcomeCategory category,
    @Nullable @Size(max = 60) String priority,
    @Nullable @Size(max = 60) String strategicOutcome,
    @Nullable @Size(max = 2000) String forWhom,
    @Nullable @Size(max = 200)
        List<@NotBlank @Size(max = 60) @Pattern(regexp = Codes.SHAPE, message = Codes.FAULT) String>
            areas,
    @NotNull @Valid MeasureEntry measure,
    @Nullable @Size(max = 60) String questionId,
    @Nullable @DecimalMin("0") @Digits(integer = 6, fraction = 6) BigDecimal pointsScored,
    @Nullable @DecimalMin("0") @Digits(integer = 6, fraction = 6) BigDecimal pointsPossible,
    @Nullable Boolean counted,
    @Nullable @Size(max = 5000) String evidencedBy,
    @Nullable @Size(max = 5000) String managedBy) {

  /** How it is known to have happened; a narrative one has no target. */
  public record MeasureEntry(
      Measure.@NotNull Kind kind,
      @NotBlank @Size(max = 500) String name,
      @NotBlank @Size(max = 100) String unit,
      Measure.@Nullable Direction direction,
      @Nullable @Digits(integer = 12, fraction = 6) BigDecimal baseline,
      @Nullable @Valid TargetEntry target) {

    private Measure asMeasure() {
      return new Measure(
          kind,
          name,
          unit,
          Objects.requireNonNullElse(direction, Measure.Direction.HIGHER_IS_BETTER),
          baseline,
          target == null ? null : target.asTarget());
    }
  }

  /** What was promised, for people and places. */
  public record TargetEntry(
      @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6) BigDecimal amount,
      @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal perAmountSpent,
      @Nullable @Min(1) @Max(600) Integer lastingMonths,
      @Nullable @Size(max = 2000) String forWhom,
      @Nullable LocalDate dueBy) {

    private Measure.Target asTarget() {
      return new Measure.Target(amount, perAmountSpent, lastingMonths, forWhom, dueBy);
    }
  }

  /** As an event would have brought it. */
  Promise asPromise(List<String> areasOfLots) {
    var id = Ids.next();
    return new Promise(
        id,
        lineage == null ? Ids.next() : lineage,
        provenance,
        statement.asText(),
        category,
        priority,
        strategicOutcome,
        forWhom,
        areas == null || areas.isEmpty() ? areasOfLots : areas,
        measure.asMeasure(),
        questionId,
        pointsScored,
        pointsPossible,
        counted == null || counted,
        evidencedBy,
        managedBy);
  }

  /** What makes it the same promise when a file comes again. */
  String sameness() {
    return sameness(statement.en(), measure.name());
  }

  static String sameness(String statement, String measure) {
    return (statement.strip() + "\n" + measure.strip()).toLowerCase(java.util.Locale.ROOT);
  }
}
