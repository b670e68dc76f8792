package org.socialvalue.monitoring.variation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.monitoring.entry.EnterContract.Deliverer;
import org.socialvalue.monitoring.entry.EnterContract.PartOf;

/**
 * Proposes a variation of a contract that runs.
 *
 * @param reason for all to read
 * @param endsOn the new last day: for an extension or an early end
 * @param targetsMove for an extension: whether the targets fall due over the longer term too; left
 *     out for no
 * @param value pounds over the whole term, VAT excluded: for a change of value, and where an
 *     extension or an early end changes it
 * @param supplier the provider that comes in: for a novation
 * @param partners who delivers with the provider from then on: for a change of partners, and for a
 *     novation, where left out those of now stay, without one who becomes the provider
 * @param promises for a novation each promise that is not waived already; for an early end or a
 *     change of value those that are let go
 */
public record VariationRequest(
    @NotNull VariationKind kind,
    @NotBlank @Size(max = 5000) String reason,
    @Nullable LocalDate endsOn,
    @Nullable Boolean targetsMove,
    @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal value,
    @Nullable @Valid Deliverer supplier,
    @Nullable @Size(max = 50) List<@NotNull @Valid PartOf> partners,
    @Nullable @Size(max = 400) List<@NotNull @Valid FateRequest> promises) {

  /** What becomes of one promise. */
  public record FateRequest(
      @NotNull UUID commitmentId,
      PromiseFate.@NotNull Fate fate,
      @Nullable @Size(max = 2000) String reason) {

    PromiseFate asFate() {
      return new PromiseFate(commitmentId, fate, reason, null);
    }
  }

  List<Partner> deliverers() {
    return partners == null ? List.of() : partners.stream().map(PartOf::asPartner).toList();
  }

  List<PromiseFate> fates() {
    return promises == null ? List.of() : promises.stream().map(FateRequest::asFate).toList();
  }
}
