package org.socialvalue.tender.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.LotLimits;
import org.socialvalue.events.Question;

/**
 * All that a tender says. A draft may lack most of it; what publishing needs is found by its rules.
 *
 * @param whyNotLots why the contract is not divided into lots; needed where it is not
 * @param requirements the outcomes it asks for, each with the question that asks
 * @param bidsDueBy the deadline; a bid is in time before this instant
 * @param standstillWorkingDays from the award decision to the contract; null for none
 * @param longerTermConsidered what was thought about a longer contract, and why this length
 * @param lotLimits how many lots one supplier may have; null for no limit
 * @param reservation for whom the competition is reserved; null where everybody may bid
 * @param conditions what a bidder has to bring to take part
 * @param criteria the tree of award criteria; without one the questions stand side by side, each
 *     with its weight within its kind
 * @param clarificationsDueBy until when questions can be asked; null for as long as bids can come
 *     in
 * @param awardOn the day planned for the award decision
 */
public record TenderContent(
    @NotNull LocalizedText title,
    @Nullable List<Lot> lots,
    @Nullable @Size(max = 5000) String whyNotLots,
    @Nullable AwardModel awardModel,
    @Nullable List<Question> questions,
    @Nullable List<@NotNull @Valid Asked> requirements,
    @Nullable Instant bidsDueBy,
    @Nullable @Min(0) @Max(100) Integer standstillWorkingDays,
    @Nullable ContractTerms contractTerms,
    @Nullable @Size(max = 5000) String longerTermConsidered,
    @Nullable LotLimits lotLimits,
    @Nullable @Valid ReservedFor reservation,
    @Nullable @Size(max = 100) List<@NotNull @Valid EntryCondition> conditions,
    @Nullable @Size(max = 100) List<@NotNull @Valid AwardCriterion> criteria,
    @Nullable Instant clarificationsDueBy,
    @Nullable LocalDate awardOn) {

  /**
   * An outcome of the project that the contract asks for.
   *
   * @param questionId the question that asks for it; null for an unscored KPI
   */
  public record Asked(@NotNull UUID outcomeId, @Nullable @Size(max = 60) String questionId) {}

  /** A draft that says nothing but what it is called. */
  public static TenderContent titled(LocalizedText title) {
    return new TenderContent(
        title, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  /** The same with other dates. */
  public TenderContent dated(
      Instant otherBidsDueBy,
      @Nullable Instant otherClarificationsDueBy,
      @Nullable LocalDate otherAwardOn) {
    return with(
        title, requirements, otherBidsDueBy, otherClarificationsDueBy, otherAwardOn, contractTerms);
  }

  /** The same under another title, for another time or another project. */
  TenderContent with(
      LocalizedText otherTitle,
      @Nullable List<Asked> otherRequirements,
      @Nullable Instant otherBidsDueBy,
      @Nullable Instant otherClarificationsDueBy,
      @Nullable LocalDate otherAwardOn,
      @Nullable ContractTerms otherTerms) {
    return new TenderContent(
        otherTitle,
        lots,
        whyNotLots,
        awardModel,
        questions,
        otherRequirements,
        otherBidsDueBy,
        standstillWorkingDays,
        otherTerms,
        longerTermConsidered,
        lotLimits,
        reservation,
        conditions,
        criteria,
        otherClarificationsDueBy,
        otherAwardOn);
  }

  public List<Lot> theLots() {
    return lots == null ? List.of() : lots;
  }

  public List<Question> theQuestions() {
    return questions == null ? List.of() : questions;
  }

  public List<Asked> theRequirements() {
    return requirements == null ? List.of() : requirements;
  }

  public List<EntryCondition> theConditions() {
    return conditions == null ? List.of() : conditions;
  }

  public List<AwardCriterion> theCriteria() {
    return criteria == null ? List.of() : criteria;
  }

  /** Whether the award criteria form a tree. */
  public boolean hasTree() {
    return !theCriteria().isEmpty();
  }

  public int standstill() {
    return standstillWorkingDays == null ? 0 : standstillWorkingDays;
  }
}
