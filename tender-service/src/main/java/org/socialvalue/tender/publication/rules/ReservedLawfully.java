package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.framework.ReservationBasis;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.publication.ReservedFor;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * RESERVED_LAWFUL: a reservation rests on a ground that the regime knows, for the forms that ground
 * is for, names its maximum term within the ground's, and the contract ends within it. Grants are
 * no procurement and may name whom they are for.
 */
public final class ReservedLawfully implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "RESERVED_LAWFUL",
          "A reservation names its legal basis, its reason and its maximum term, and the contract"
              + " stays within it",
          Effect.BLOCK,
          Basis.LAW,
          "Welsh process, rebalancing care; Procurement Act 2023 ss32, 33; the regime's own data");

  private static final String AT = "/reservation";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var reservation = tender.content().reservation();
    if (reservation == null) {
      return List.of();
    }
    return tender.project().instrument() == Instrument.GRANT
        ? unsaid(reservation)
        : findings(reservation, tender);
  }

  /** A grant is no procurement and needs no ground in its law; what it says, it says whole. */
  private static List<Finding> unsaid(ReservedFor reservation) {
    var findings = new ArrayList<Finding>();
    if (reservation.basis() == null) {
      findings.add(INFO.finding(AT + "/basis", "The reservation names no basis"));
    }
    if (reservation.maximumTermMonths() == null) {
      findings.add(
          INFO.finding(AT + "/maximumTermMonths", "The reservation names no maximum term"));
    }
    if (reservation.theForms().isEmpty()) {
      findings.add(INFO.finding(AT + "/forms", "Nothing says for whom it is reserved"));
    }
    if (reservation.reason() == null) {
      findings.add(INFO.finding(AT + "/reason", "Nothing says why the call is reserved"));
    }
    return findings;
  }

  /** Whether the tender is reserved and nothing stands against it. */
  static boolean isReserved(TenderInQuestion tender) {
    return tender.content().reservation() != null
        && new ReservedLawfully().check(tender).stream().noneMatch(Finding::blocks);
  }

  private static List<Finding> findings(ReservedFor reservation, TenderInQuestion tender) {
    var findings = new ArrayList<Finding>();
    var basis = basis(reservation, tender);
    if (basis.isEmpty()) {
      findings.add(INFO.finding(AT + "/basis", noBasis(reservation, tender)));
    } else {
      findings.addAll(forWhom(reservation, basis.get()));
      findings.addAll(unverified(basis.get()));
    }
    if (reservation.reason() == null) {
      findings.add(INFO.finding(AT + "/reason", "Nothing says why the competition is reserved"));
    }
    findings.addAll(
        term(
            reservation.maximumTermMonths(),
            basis.map(ReservationBasis::maximumMonths).orElse(null),
            tender.content().contractTerms()));
    return findings;
  }

  private static Optional<ReservationBasis> basis(
      ReservedFor reservation, TenderInQuestion tender) {
    return tender.regime().theReservations().stream()
        .filter(known -> known.code().equals(reservation.basis()))
        .findFirst();
  }

  private static String noBasis(ReservedFor reservation, TenderInQuestion tender) {
    var known = tender.regime().theReservations().stream().map(ReservationBasis::code).toList();
    var wrong =
        reservation.basis() == null
            ? "The reservation names no legal basis"
            : reservation.basis() + " is no ground under " + tender.regime().title();
    return wrong + (known.isEmpty() ? "; it knows none" : "; it knows " + String.join(", ", known));
  }

  private static List<Finding> forWhom(ReservedFor reservation, ReservationBasis basis) {
    if (reservation.theForms().isEmpty()) {
      return List.of(INFO.finding(AT + "/forms", "Nothing says for whom it is reserved"));
    }
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < reservation.theForms().size(); i++) {
      var form = reservation.theForms().get(i);
      if (!basis.forms().contains(form)) {
        findings.add(
            INFO.finding(
                AT + "/forms/" + i,
                basis.title()
                    + " does not reach to "
                    + form.inWords()
                    + " ("
                    + basis.source()
                    + ")"));
      }
    }
    return findings;
  }

  private static List<Finding> unverified(ReservationBasis basis) {
    return basis.verified()
        ? List.of()
        : List.of(
            INFO.finding(
                Effect.INFO,
                AT + "/basis",
                "Take legal advice: this ground stands here unverified (" + basis.source() + ")"));
  }

  private static List<Finding> term(
      @Nullable Integer months, @Nullable Integer longest, @Nullable ContractTerms terms) {
    var findings = new ArrayList<Finding>();
    if (months == null) {
      findings.add(
          INFO.finding(AT + "/maximumTermMonths", "The reservation names no maximum term"));
    } else if (longest != null && months > longest) {
      findings.add(
          INFO.finding(
              AT + "/maximumTermMonths",
              "%d months are more than the %d that the ground allows".formatted(months, longest)));
    }
    var most = least(months, longest);
    if (most != null
        && terms != null
        && !terms.endsOn().isBefore(terms.startsOn().plusMonths(most))) {
      findings.add(
          INFO.finding(
              "/contractTerms/endsOn",
              "The contract lasts longer than the %d months of its reservation".formatted(most)));
    }
    return findings;
  }

  private static @Nullable Integer least(@Nullable Integer one, @Nullable Integer other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.min(one, other);
  }
}
