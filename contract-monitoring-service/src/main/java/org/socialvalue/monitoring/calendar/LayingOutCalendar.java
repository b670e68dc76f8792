package org.socialvalue.monitoring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.events.DueKind;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.policy.CalendarPolicy;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.review.LayingOutReviews;

/**
 * Lays out what falls due under a contract, when it starts and whenever its time, its provider or
 * what is reported changes. What came due or was done stays on record as it was; the rest follows
 * the rules and the policy anew, also where its reminder was told, which is not told again: what
 * they no longer have is taken out. Of what fell due before anybody laid it out only the latest of
 * each kind is asked for, and it isn't overdue before some working days from then.
 */
@ApplicationScoped
public class LayingOutCalendar {

  private static final Set<DueKind> BY_RULE =
      Set.of(DueKind.REVIEW, DueKind.REPORT, DueKind.STATEMENT, DueKind.RATING);

  private final CalendarItemRepository items;
  private final LayingOutReviews reviews;
  private final KpiRepository kpis;
  private final Policies policies;
  private final DatabaseClock clock;

  public LayingOutCalendar(
      CalendarItemRepository items,
      LayingOutReviews reviews,
      KpiRepository kpis,
      Policies policies,
      DatabaseClock clock) {
    this.items = items;
    this.reviews = reviews;
    this.kpis = kpis;
    this.policies = policies;
    this.clock = clock;
  }

  /** Under the contract's lock. Doing it again changes nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void relay(Contract contract) {
    var today = clock.today();
    var policy = policies.inForce(contract.particulars().authority().id()).calendar();
    var planned =
        new ContractCalendar(
                contract.period(), contract.particulars().terms(), frequencies(contract), policy)
            .items();
    var standing = new ArrayList<>(items.of(contract.id()));
    standing.forEach(item -> item.belongsTo(contract));
    var dropped =
        standing.stream()
            .filter(item -> BY_RULE.contains(item.kind()) && !item.isOnRecord(today))
            .filter(item -> planned.stream().noneMatch(item::isAbout))
            .toList();
    dropped.forEach(items::delete);
    standing.removeAll(dropped);
    standing.stream()
        .filter(item -> !item.isOnRecord(today))
        .forEach(
            item ->
                planned.stream()
                    .filter(item::isAbout)
                    .findFirst()
                    .ifPresent(one -> item.follow(one, policy, today)));
    var missing = missing(planned, standing, today);
    var reviewIds = reviews.layOut(contract, reviewDays(standing, missing), today);
    missing.forEach(one -> add(contract, one, reviewIds, policy, today));
  }

  private void add(
      Contract contract,
      Planned one,
      Map<LocalDate, UUID> reviewIds,
      CalendarPolicy policy,
      LocalDate today) {
    var subject = one.kind() == DueKind.REVIEW ? reviewIds.get(one.dueOn()) : null;
    items.persist(new CalendarItem(contract, one, subject, policy, today));
  }

  /** Those that have no item yet; of what is past only the latest of its kind. */
  private static List<Planned> missing(
      List<Planned> planned, List<CalendarItem> standing, LocalDate today) {
    Map<DueKind, LocalDate> latestPast = new EnumMap<>(DueKind.class);
    planned.stream()
        .filter(one -> one.dueOn().isBefore(today))
        .forEach(one -> latestPast.merge(one.kind(), one.dueOn(), LayingOutCalendar::later));
    standing.stream()
        .filter(item -> item.dueOn().isBefore(today))
        .forEach(item -> latestPast.merge(item.kind(), item.dueOn(), LayingOutCalendar::later));
    return planned.stream()
        .filter(one -> standing.stream().noneMatch(item -> item.isAbout(one)))
        .filter(
            one -> !one.dueOn().isBefore(today) || one.dueOn().equals(latestPast.get(one.kind())))
        .toList();
  }

  private static List<LocalDate> reviewDays(List<CalendarItem> standing, List<Planned> missing) {
    var days = new ArrayList<LocalDate>();
    standing.stream()
        .filter(item -> item.kind() == DueKind.REVIEW)
        .forEach(item -> days.add(item.dueOn()));
    missing.stream()
        .filter(one -> one.kind() == DueKind.REVIEW)
        .forEach(one -> days.add(one.dueOn()));
    days.sort(Comparator.naturalOrder());
    return days;
  }

  private Set<Integer> frequencies(Contract contract) {
    return kpis.standing(contract.id()).stream()
        .map(Kpi::terms)
        .filter(terms -> terms.kind() != KpiKind.NARRATIVE && terms.kind() != KpiKind.MILESTONE)
        .map(terms -> terms.frequencyMonths())
        .collect(Collectors.toSet());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
