package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot has been awarded and its standstill is over. Carries every promise of the winning bid.
 *
 * @param value the winning price over the whole term, VAT excluded
 * @param partners who delivers with the supplier; null for nobody
 * @param statistics of the bids for the lot; null where they were not counted
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
    Instant awardedAt,
    @Nullable List<Partner> partners,
    @Nullable BidStatistics statistics) {

  public static final String TYPE = "org.socialvalue.evaluation.contract-awarded.v1";

  /**
   * An organisation that delivers a part.
   *
   * @param id the organisation as its tokens carry it in {@code org}; null where nobody named it:
   *     then it can't read the contract
   * @param does its part, in the bid's words
   */
  public record Partner(
      @Nullable String id,
      String name,
      Role role,
      Supplier.@Nullable Size size,
      Supplier.@Nullable Sector sector,
      @Nullable String does) {

    /** The part that a partner has in a contract. */
    public enum Role {
      /** Bids and answers for it together with the lead. */
      CONSORTIUM_MEMBER,
      /** Delivers a part for the lead. */
      SUBCONTRACTOR
    }
  }
}
