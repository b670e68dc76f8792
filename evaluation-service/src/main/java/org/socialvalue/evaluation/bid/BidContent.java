package org.socialvalue.evaluation.bid;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Supplier;

/**
 * What a bid says. A draft may leave anything out; what a submission needs is judged by the rules,
 * all at once. Who bids is taken from the token, never from here.
 *
 * @param bidder how the bidding organisation describes itself
 * @param lots the lots bid for, each with its price
 * @param answers one for each question
 * @param partners members of the consortium and subcontractors
 * @param declared codes of the general declarations that the bidder makes
 * @param conditions one for each condition to take part
 */
public record BidContent(
    @Valid @Nullable Bidder bidder,
    @Size(max = 200) List<@Valid @NotNull LotPrice> lots,
    @Size(max = 200) List<@Valid @NotNull Answer> answers,
    @JsonInclude(NON_EMPTY) @Size(max = 50) List<@Valid @NotNull Partner> partners,
    @JsonInclude(NON_EMPTY) @Size(max = 100) List<@NotBlank @Size(max = 100) String> declared,
    @JsonInclude(NON_EMPTY) @Size(max = 100) List<@Valid @NotNull ConditionAnswer> conditions) {

  private static final int LONG = 20_000;

  public BidContent {
    lots = orNone(lots);
    answers = orNone(answers);
    partners = orNone(partners);
    declared = orNone(declared);
    conditions = orNone(conditions);
  }

  /** Without partners and declarations. */
  public BidContent(@Nullable Bidder bidder, List<LotPrice> lots, List<Answer> answers) {
    this(bidder, lots, answers, List.of(), List.of(), List.of());
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** The price bid for a lot; empty where the lot is not bid for. */
  public Optional<BigDecimal> priceOf(String lotId) {
    return lots.stream().filter(lot -> lotId.equals(lot.lotId())).findFirst().map(LotPrice::price);
  }

  public Optional<Answer> answerTo(String questionId) {
    return answers.stream().filter(answer -> questionId.equals(answer.questionId())).findFirst();
  }

  /** The same without what tells whose bid it is, for a panel that is not to know it yet. */
  public BidContent withoutBidder() {
    return new BidContent(null, lots, answers, List.of(), declared, List.of());
  }

  /** The same without its prices, for those who judge quality. */
  public BidContent withoutPrices() {
    return new BidContent(
        bidder,
        lots.stream().map(lot -> new LotPrice(lot.lotId(), null)).toList(),
        answers,
        partners,
        declared,
        conditions);
  }

  /**
   * @param size and {@code sector}: declared by the bidder, reported, without effect on any mark
   */
  public record Bidder(
      @Size(min = 1, max = 500) @Nullable String name,
      Supplier.@Nullable Size size,
      Supplier.@Nullable Sector sector) {}

  /**
   * @param price pounds for the whole term, VAT excluded, at most two places; nought is a price
   * @param items the price schedule: what the price is made of; may be left out
   */
  public record LotPrice(
      @NotBlank @Size(max = 100) String lotId,
      @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 2)
          @Nullable BigDecimal price,
      @JsonInclude(NON_EMPTY) @Size(max = 500) List<@Valid @NotNull PriceItem> items) {

    public LotPrice {
      items = orNone(items);
    }

    /** Without a price schedule. */
    public LotPrice(String lotId, @Nullable BigDecimal price) {
      this(lotId, price, List.of());
    }
  }

  /**
   * A line of a price schedule. Its total is quantity times unit price, rounded half up to pence.
   *
   * @param quantity for the whole term, at most four places
   * @param unit what is counted, such as {@code hours}
   * @param unitPrice pounds for one unit, VAT excluded, at most four places
   */
  public record PriceItem(
      @Size(max = 500) @Nullable String description,
      @DecimalMin("0") @Digits(integer = 11, fraction = 4) @Nullable BigDecimal quantity,
      @Size(max = 100) @Nullable String unit,
      @DecimalMin("0") @Digits(integer = 11, fraction = 4) @Nullable BigDecimal unitPrice) {}

  /**
   * Somebody who delivers with the bidder.
   *
   * @param id the organisation as its tokens carry it in {@code org}; left out, it can't read the
   *     contract that the bid wins
   * @param role a member of the consortium, or a subcontractor
   * @param size and {@code sector}: reported, without effect on any mark
   * @param does what of the service it delivers
   */
  public record Partner(
      @JsonInclude(NON_NULL) @Size(min = 1, max = 100) @Nullable String id,
      @Size(max = 500) @Nullable String name,
      ContractAwarded.Partner.@Nullable Role role,
      Supplier.@Nullable Size size,
      Supplier.@Nullable Sector sector,
      @Size(max = 2_000) @Nullable String does) {}

  /**
   * What the bidder declares of a condition to take part.
   *
   * @param conditionId the condition of the tender
   * @param meets whether it is met, by something of the same worth, or on the way there
   * @param evidence how that can be seen
   */
  public record ConditionAnswer(
      @NotBlank @Size(max = 100) String conditionId,
      @Nullable Meets meets,
      @Size(max = LONG) @Nullable String evidence) {

    /** How a bidder meets a condition. */
    public enum Meets {
      /** As it is asked for. */
      MET,
      /** By something that is worth the same. */
      EQUIVALENT,
      /** Not yet, and it says by when. */
      WORKING_TOWARDS
    }
  }

  /**
   * @param parts the text for each part of the question
   * @param requirementPlans for a specified requirement: how each one will be met
   * @param offers for an open question: the outcomes offered
   */
  public record Answer(
      @NotBlank @Size(max = 100) String questionId,
      @Size(max = 100) List<@Valid @NotNull PartAnswer> parts,
      @Size(max = 100) List<@Valid @NotNull RequirementPlan> requirementPlans,
      @Size(max = 100) List<@Valid @NotNull Offer> offers) {

    public Answer {
      parts = orNone(parts);
      requirementPlans = orNone(requirementPlans);
      offers = orNone(offers);
    }

    public Optional<String> part(String partId) {
      return parts.stream()
          .filter(part -> partId.equals(part.partId()))
          .findFirst()
          .map(PartAnswer::text);
    }

    public Optional<RequirementPlan> planFor(UUID requirementId) {
      return requirementPlans.stream()
          .filter(plan -> requirementId.equals(plan.requirementId()))
          .findFirst();
    }
  }

  public record PartAnswer(
      @NotBlank @Size(max = 100) String partId, @Size(max = LONG) @Nullable String text) {}

  /**
   * @param requirementId the requirement of the tender
   * @param deliveryPlan the steps and their dates
   * @param evidencedBy how it will be known and shown
   * @param managedBy how it will be managed in the contract
   */
  public record RequirementPlan(
      @NotNull UUID requirementId,
      @Size(max = LONG) @Nullable String deliveryPlan,
      @Size(max = LONG) @Nullable String evidencedBy,
      @Size(max = LONG) @Nullable String managedBy) {}

  /**
   * One outcome that the bidder offers (Kent framework, open questions).
   *
   * @param statement what will be different
   * @param priority the framework's priority that it serves
   * @param strategicOutcome the strategic outcome it is traced to; null where it names none
   * @param forWhom the people or places that benefit
   * @param areas codes of the places where it lands
   * @param howAndWhen the steps and their dates
   * @param evidencedBy how it will be known and shown
   * @param involved how people and communities had a part in it
   * @param managedBy how it will be managed in the contract
   */
  public record Offer(
      @Nullable LocalizedText statement,
      @Nullable OutcomeCategory category,
      @Size(min = 1, max = 100) @Nullable String priority,
      @Size(min = 1, max = 100) @Nullable String strategicOutcome,
      @Size(min = 1, max = 500) @Nullable String forWhom,
      @Size(max = 100) List<@NotBlank @Size(max = 100) String> areas,
      @Nullable Measure measure,
      @Size(max = LONG) @Nullable String howAndWhen,
      @Size(max = LONG) @Nullable String evidencedBy,
      @Size(max = LONG) @Nullable String involved,
      @Size(max = LONG) @Nullable String managedBy) {

    public Offer {
      areas = orNone(areas);
    }
  }
}
