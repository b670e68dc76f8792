package org.socialvalue.monitoring.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Supplier;

/**
 * A contract as its two sides see it, as it is in force.
 *
 * @param awardId null for a contract let before this system; so are competition and bid
 * @param lot the first of its lots
 * @param promisedTo last day of the term that the targets fall due over
 * @param reference the authority's own; null where it gave none
 * @param value pounds over the whole term, VAT excluded
 */
public record ContractView(
    UUID id,
    ContractState state,
    @Nullable UUID awardId,
    @Nullable UUID competitionId,
    @Nullable UUID projectId,
    @Nullable UUID bidId,
    Authority authority,
    Supplier supplier,
    LocalizedText title,
    String serviceArea,
    Lot lot,
    BigDecimal value,
    ContractTerms terms,
    Instant draftedAt,
    @Nullable Instant activatedAt,
    Origin origin,
    boolean grant,
    List<Lot> lots,
    List<Partner> partners,
    LocalDate promisedTo,
    @Nullable String reference) {

  public static ContractView from(Contract contract, LocalDate today) {
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
        contract.activatedAt(),
        settled.origin(),
        settled.grant(),
        settled.lots(),
        settled.partners(),
        settled.promisedTo(),
        settled.reference());
  }
}
