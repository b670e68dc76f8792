package org.socialvalue.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One social value promise of the winning bid.
 *
 * @param id the promise
 * @param lineage the identity that the outcome keeps from first idea to next design; an offer
 *     begins a new one
 * @param provenance who brought it in
 * @param priority code of the framework's priority it serves; null for an unscored KPI without one
 * @param forWhom the people or places that benefit
 * @param strategicOutcome code of the strategic outcome it is traced to; null for an offer that
 *     named none
 * @param questionId the question it answered; null for an unscored KPI
 * @param pointsScored the points that its question brought, rounded half up as the tender shows;
 *     null where it was not scored
 * @param pointsPossible the most its question could bring; null where it was not scored
 * @param counted false for an offer that lies outside the relevant area: shown, worth nothing
 * @param evidencedBy how the bidder will show it; null for a requirement without an answer on that
 * @param managedBy how it will be managed in the contract
 */
public record Promise(
    UUID id,
    UUID lineage,
    Provenance provenance,
    LocalizedText statement,
    OutcomeCategory category,
    @Nullable String priority,
    @Nullable String strategicOutcome,
    @Nullable String forWhom,
    List<String> areas,
    Measure measure,
    @Nullable String questionId,
    @Nullable BigDecimal pointsScored,
    @Nullable BigDecimal pointsPossible,
    boolean counted,
    @Nullable String evidencedBy,
    @Nullable String managedBy) {

  /** Where a promise comes from. */
  public enum Provenance {
    /** Asked for by the specification and scored. */
    REQUIRED,
    /** Offered by the provider in answer to an open question. */
    OFFERED,
    /** Asked for by the contract without being scored. */
    UNSCORED_KPI
  }
}
