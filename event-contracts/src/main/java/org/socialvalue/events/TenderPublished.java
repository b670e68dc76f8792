package org.socialvalue.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A tender is open for bids. Carries everything that evaluation needs.
 *
 * @param tenderVersion 1 when first published; each amendment adds one
 * @param bidsDueBy the deadline; a bid is in time before this instant by the database's clock
 * @param relevantArea code of the area that the authority is responsible for
 * @param areas every area that any code here names, with its parents
 * @param standstillWorkingDays working days between the award decision and the contract; 0 for none
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
    ContractTerms contractTerms) {

  public static final String TYPE = "org.socialvalue.tender.tender-published.v1";
}
