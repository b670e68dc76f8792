package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A lot has been awarded and its standstill is over. Carries every promise of the winning bid.
 *
 * @param value the winning price over the whole term, VAT excluded
 */
public record ContractAwarded(
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
    List<Promise> promises,
    Instant awardedAt) {

  public static final String TYPE = "org.socialvalue.evaluation.contract-awarded.v1";
}
