package org.socialvalue.tender.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.Stage;

/**
 * The figures of an authority's policy.
 *
 * @param considerationFloor pounds, VAT excluded, from which every commission is considered; 0 for
 *     all of them
 * @param socialValueShare guideline for social value, percentage of the total score
 * @param specifiedShare usual percentage of social value for specified requirements
 * @param openShare usual percentage of social value for open questions; both make 100
 * @param engagementNoticeDays the least calendar days of notice for an engagement
 * @param stageDays the least calendar days for the stages that co-production needs time in
 * @param principleScale the marks for principles
 * @param regimes codes of the regimes of law that the authority buys under, the usual one first
 * @param clarificationWorkingDays the least working days between the last day for bidders'
 *     questions and the deadline for bids, in which answers go to all; null for three
 * @param sources where each figure comes from
 * @param amendmentWorkingDays by how many working days the deadline moves when what a tender asks
 *     for changes; null for 5, this product's choice
 */
public record Policy(
    @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 2) BigDecimal considerationFloor,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal socialValueShare,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal specifiedShare,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal openShare,
    @NotNull @Min(0) @Max(365) Integer engagementNoticeDays,
    @NotNull @Valid StageDays stageDays,
    @NotNull @Valid PrincipleScale principleScale,
    @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 60) String> regimes,
    @Nullable @Min(0) @Max(60) Integer clarificationWorkingDays,
    @NotNull @Valid FigureSources sources,
    @Nullable @Min(0) @Max(100) Integer amendmentWorkingDays) {

  private static final int USUAL_AMENDMENT_DAYS = 5;

  /** By how many working days the deadline moves when what a tender asks for changes. */
  public int daysForAmendment() {
    return amendmentWorkingDays == null ? USUAL_AMENDMENT_DAYS : amendmentWorkingDays;
  }

  /** The least calendar days that each of the two stages takes; 0 for no minimum. */
  public record StageDays(
      @NotNull @Min(0) @Max(3650) Integer analyse, @NotNull @Min(0) @Max(3650) Integer plan) {}

  /** For each figure, the section it comes from, or that it is a choice; null for not said. */
  public record FigureSources(
      @Nullable @Size(max = 500) String considerationFloor,
      @Nullable @Size(max = 500) String socialValueShare,
      @Nullable @Size(max = 500) String specifiedShare,
      @Nullable @Size(max = 500) String openShare,
      @Nullable @Size(max = 500) String engagementNoticeDays,
      @Nullable @Size(max = 500) String stageDays,
      @Nullable @Size(max = 500) String principleScale,
      @Nullable @Size(max = 500) String regimes,
      @Nullable @Size(max = 500) String clarificationWorkingDays,
      @Nullable @Size(max = 500) String amendmentWorkingDays) {}

  /** The least working days to answer bidders' questions in. */
  public int daysToAnswer() {
    return clarificationWorkingDays == null ? 3 : clarificationWorkingDays;
  }

  /** The least days for a stage; empty where the policy sets none. */
  public OptionalInt daysFor(Stage stage) {
    return switch (stage) {
      case ANALYSE -> OptionalInt.of(stageDays.analyse());
      case PLAN -> OptionalInt.of(stageDays.plan());
      case DO, REVIEW -> OptionalInt.empty();
    };
  }
}
