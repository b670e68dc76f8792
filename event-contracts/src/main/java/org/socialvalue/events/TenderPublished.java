package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tender is open for bids. Carries everything that evaluation needs.
 *
 * @param tenderVersion 1 when first published; each amendment adds one
 * @param bidsDueBy the deadline; a bid is in time before this instant by the database's clock
 * @param relevantArea code of the area that the authority is responsible for
 * @param areas every area that any code here names, with its parents
 * @param standstillWorkingDays working days between the award decision and the contract; 0 for none
 * @param clarificationsDueBy until when questions can be asked; null where that was not said
 * @param awardOn the day planned for the award decision; null where that was not said
 * @param lotLimits how many lots one supplier may have; null for no limit
 * @param reservation for whom the competition is reserved; null where everybody may bid
 * @param conditions what a bidder has to bring to take part; null for nothing
 * @param criteria the tree of award criteria, parents before their parts; null where the questions
 *     stand side by side
 * @param documents the files that belong to the tender; null for none
 * @param instrument what is awarded: {@code CONTRACT}, {@code GRANT}, {@code FRAMEWORK}, {@code
 *     DIRECT_PAYMENT}, {@code IN_HOUSE} or {@code PARTNERSHIP}; null for a contract
 */
public record TenderPublished(
    UUID tenderId,
    UUID projectId,
    int tenderVersion,
    Authority authority,
    LocalizedText title,
    String serviceArea,
    String regime,
    Instant publishedAt,
    Instant bidsDueBy,
    String relevantArea,
    List<Area> areas,
    List<Lot> lots,
    AwardModel awardModel,
    List<Question> questions,
    List<Requirement> requirements,
    int standstillWorkingDays,
    ContractTerms contractTerms,
    @Nullable Instant clarificationsDueBy,
    @Nullable LocalDate awardOn,
    @Nullable LotLimits lotLimits,
    @Nullable Reservation reservation,
    @Nullable List<ParticipationCondition> conditions,
    @Nullable List<Criterion> criteria,
    @Nullable List<TenderDocument> documents,
    @Nullable String instrument) {

  public static final String TYPE = "org.socialvalue.tender.tender-published.v1";
}
