package org.socialvalue.monitoring.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;

/**
 * What the award settled, or what the authority entered for a contract let before this system, as
 * it is in force: only a variation with the assent of all whom it concerns changes it, and keeps
 * what was before.
 *
 * @param awardId null for a contract that was not awarded here; so are competition and bid
 * @param projectId null where the contract came from no project here
 * @param supplier who answers for the contract: where several deliver, the lead
 * @param lot the first of its lots
 * @param value pounds over the whole term, VAT excluded
 * @param scored ids of the promises that were scored or required: none may get lost
 * @param awardedAt for a contract entered here, when that was
 * @param origin how it came to be known
 * @param grant whether it is a grant
 * @param lots all of them; the promises follow them alike
 * @param partners who delivers with the supplier, with their size and sector where known
 * @param promisedTo last day of the term that the targets were promised for: an extension moves the
 *     contract's last day, and this one only where both sides say so
 * @param reference the authority's own, unique with it; null where it gave none
 * @param promisedBy the provider whose offers the promises are, whoever delivers since
 */
public record Particulars(
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
    List<UUID> scored,
    Instant awardedAt,
    Origin origin,
    boolean grant,
    List<Lot> lots,
    List<Partner> partners,
    LocalDate promisedTo,
    @Nullable String reference,
    Supplier promisedBy) {

  /** What was written before these were known lacks the last of them. */
  public Particulars {
    origin = Objects.requireNonNullElse(origin, Origin.AWARD);
    lots = Objects.requireNonNullElse(lots, List.of(lot));
    partners = Objects.requireNonNullElse(partners, List.of());
    promisedBy = Objects.requireNonNullElse(promisedBy, supplier);
    promisedTo = Objects.requireNonNullElse(promisedTo, terms.endsOn());
  }

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
        counted(award.promises()),
        award.awardedAt(),
        Origin.AWARD,
        false,
        List.of(award.lot()),
        award.partners() == null ? List.of() : award.partners(),
        award.terms().endsOn(),
        null,
        award.supplier());
  }

  /** The project it came from; for a contract that came from none, events name the contract. */
  public UUID projectOr(UUID contractId) {
    return projectId == null ? contractId : projectId;
  }

  /** Of those partners that are named as organisations. */
  public List<String> partnerIds() {
    return partners.stream().map(Partner::id).filter(Objects::nonNull).distinct().toList();
  }

  /** Ids of the promises that must not get lost. */
  public static List<UUID> counted(List<Promise> promises) {
    return promises.stream().filter(Promise::counted).map(Promise::id).toList();
  }

  /** With more promises that must not get lost. */
  Particulars withScored(List<UUID> more) {
    var all = new ArrayList<>(scored);
    all.addAll(more);
    return new Particulars(
        awardId,
        competitionId,
        projectId,
        bidId,
        authority,
        supplier,
        title,
        serviceArea,
        lot,
        value,
        terms,
        List.copyOf(all),
        awardedAt,
        origin,
        grant,
        lots,
        partners,
        promisedTo,
        reference,
        promisedBy);
  }

  /** As a variation changes it. */
  public Particulars varied(
      Supplier changedSupplier,
      List<Partner> changedPartners,
      BigDecimal changedValue,
      LocalDate changedEnd,
      LocalDate changedPromise) {
    return new Particulars(
        awardId,
        competitionId,
        projectId,
        bidId,
        authority,
        changedSupplier,
        title,
        serviceArea,
        lot,
        changedValue,
        new ContractTerms(
            terms.startsOn(),
            changedEnd,
            terms.firstReviewOn(),
            terms.reviewEveryMonths(),
            terms.annualStatement(),
            terms.budget()),
        scored,
        awardedAt,
        origin,
        grant,
        lots,
        changedPartners,
        changedPromise,
        reference,
        promisedBy);
  }
}
