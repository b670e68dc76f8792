package org.socialvalue.monitoring.individual;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one person starts.
 *
 * @param kpiId the agreed KPI that follows the promise; null for an outcome unique to this person
 * @param pseudonym a number of the provider's own, such as P-0417; never a name, a birthday or a
 *     number by which others know the person
 * @param aim what matters to this person, in words that tell nobody who it is; only the provider
 *     sees them
 * @param scale needed where the KPI has none
 * @param startedOn day of the first score, within the contract and not in the future
 * @param startScore on the scale
 */
public record OutcomeRequest(
    @NotNull UUID commitmentId,
    @Nullable UUID kpiId,
    @NotBlank @Size(max = 40) String pseudonym,
    @NotNull NeedBand needBand,
    @NotNull PersonGroup group,
    @Nullable @Size(max = 500) String aim,
    @Nullable @Valid ScaleRequest scale,
    @NotNull LocalDate startedOn,
    @NotNull @Digits(integer = 9, fraction = 6) BigDecimal startScore) {

  /**
   * What scores are read on.
   *
   * @param higherIsBetter as the KPI or the promise has it, unless said here
   */
  public record ScaleRequest(
      @NotNull @Digits(integer = 9, fraction = 6) BigDecimal lowest,
      @NotNull @Digits(integer = 9, fraction = 6) BigDecimal highest,
      @Nullable Boolean higherIsBetter) {}
}
