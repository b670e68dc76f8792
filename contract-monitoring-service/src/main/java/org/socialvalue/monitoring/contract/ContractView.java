package org.socialvalue.monitoring.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Supplier;

/**
 * A contract as its two sides see it.
 *
 * @param value pounds over the whole term, VAT excluded
 */
public record ContractView(
    UUID id,
    ContractState state,
    UUID awardId,
    UUID competitionId,
    UUID projectId,
    UUID bidId,
    Authority authority,
    Supplier supplier,
    LocalizedText title,
    String serviceArea,
    Lot lot,
    BigDecimal value,
    ContractTerms terms,
    Instant draftedAt,
    @Nullable Instant activatedAt) {

  static ContractView from(Contract contract, LocalDate today) {
    var settled = contract.particulars();
    return new ContractView(
        contract.id(),
        contract.state(today),
        settled.awardId(),
        settled.competitionId(),
        settled.projectId(),
        settled.bidId(),
        settled.authority(),
        settled.supplier(),
        settled.title(),
        settled.serviceArea(),
        settled.lot(),
        settled.value(),
        settled.terms(),
        contract.draftedAt(),
        contract.activatedAt());
  }
}
