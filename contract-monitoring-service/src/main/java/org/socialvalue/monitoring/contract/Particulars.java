package org.socialvalue.monitoring.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;

/**
 * What the award settled and nobody changes here.
 *
 * @param value pounds over the whole term, VAT excluded
 * @param scored ids of the promises that were scored or required: none may get lost
 */
public record Particulars(
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
    List<UUID> scored,
    Instant awardedAt) {

  static Particulars from(ContractAwarded award) {
    return new Particulars(
        award.awardId(),
        award.competitionId(),
        award.projectId(),
        award.bidId(),
        award.authority(),
        award.supplier(),
        award.title(),
        award.serviceArea(),
        award.lot(),
        award.value(),
        award.terms(),
        award.promises().stream().filter(Promise::counted).map(Promise::id).toList(),
        award.awardedAt());
  }
}
