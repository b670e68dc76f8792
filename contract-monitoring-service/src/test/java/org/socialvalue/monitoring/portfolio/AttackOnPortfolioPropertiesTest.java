package org.socialvalue.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Started;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.ledger.Judgement;
import org.socialvalue.monitoring.ledger.PromiseFacts;
import org.socialvalue.monitoring.report.Content;
import org.socialvalue.monitoring.report.DocumentKind;
import org.socialvalue.monitoring.report.Writing;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.standing.PromiseStanding;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.standing.WhatIsTold;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.status.Spending;
import org.socialvalue.monitoring.status.TermsInForce;
import org.socialvalue.monitoring.suppression.OverTime.Change;
import org.socialvalue.monitoring.suppression.OverTime.Told;

/**
 * A reader who has everything that is ever shared: the portfolio in all its cuts and each
 * contract's statement, after each period. Two worlds that differ only in what is held back must
 * look the same in all of it, so nothing can be told apart by subtraction, by a status, a verdict
 * or a chart.
 */
class AttackOnPortfolioPropertiesTest {

  private static final int THRESHOLD = 5;
  private static final Period TERM = Terms.CONTRACT;
  private static final List<Period> QUARTERS = TERM.stretches(3).subList(0, 4);

  @Property(tries = 100)
  void whatever_is_held_back_all_that_is_shared_looks_the_same(
      @ForAll @Size(3) List<@Size(4) List<@LongRange(max = 9) Long>> people,
      @ForAll @Size(3) List<@IntRange(min = 1, max = 4) Integer> others,
      @ForAll @Size(3) List<@IntRange(max = 1) Integer> areas,
      @ForAll @Size(3) List<@IntRange(max = 1) Integer> lineages,
      @ForAll @IntRange(min = 1, max = 30) int target,
      @ForAll @IntRange(max = 3) int kind) {
    var world = new World(areas, lineages, terms(kind, target), people);
    var alike =
        new World(
            areas,
            lineages,
            terms(kind, target),
            IntStream.range(0, people.size())
                .mapToObj(at -> alike(people.get(at), others.get(at)))
                .toList());
    assertThat(alike.shared()).isEqualTo(world.shared());
  }

  @Example
  void two_areas_of_one_outcome_do_not_give_the_small_one_away() {
    var shared = new ArrayList<PortfolioView.Amount>();
    for (long hidden = 1; hidden < THRESHOLD; hidden++) {
      var world =
          new World(
              List.of(0, 1),
              List.of(0, 0),
              Terms.countOf("4"),
              List.of(List.of(6L, 0L, 0L, 0L), List.of(hidden, 0L, 0L, 0L)));
      shared.addAll(world.portfolio(QUARTERS.get(3).to()).all().amounts());
    }
    assertThat(shared).hasSize(THRESHOLD - 1).containsOnly(shared.getFirst());
    assertThat(shared.getFirst().total()).isEqualByComparingTo("6");
    assertThat(shared.getFirst().smallNumbersLeftOut()).isEqualTo(1);
  }

  @Example
  void a_state_is_told_where_no_small_number_makes_a_difference() {
    var far = new World(List.of(0), List.of(0), Terms.countOf("80"), List.of(List.of(7L, 3L)));
    var near = new World(List.of(0), List.of(0), Terms.countOf("4"), List.of(List.of(4L, 0L)));
    assertThat(far.portfolio(QUARTERS.get(1).to()).all().notTold()).isZero();
    assertThat(near.portfolio(QUARTERS.get(1).to()).all().notTold()).isEqualTo(1);
    assertThat(near.portfolio(QUARTERS.get(1).to()).all().statuses()).isEmpty();
    var line = far.statement(0, QUARTERS.get(1).to()).promises().getFirst().kpis().getFirst();
    assertThat(line.state()).isNotNull();
    assertThat(line.achievedText()).isEqualTo("at least 7 people");
  }

  @Example
  void what_was_held_back_and_told_since_is_told_exactly() {
    var told = new World(List.of(0), List.of(0), Terms.countOf("80"), List.of(List.of(3L, 4L)));
    var line = told.statement(0, QUARTERS.get(1).to()).promises().getFirst().kpis().getFirst();
    assertThat(line.achievedText()).isEqualTo("7 people");
    assertThat(line.state()).isNotNull();
  }

  /** Each run that is told together parted otherwise; what is held back at the end another. */
  private static List<Long> alike(List<Long> periods, long other) {
    var alike = new ArrayList<Long>();
    int from = 0;
    long held = 0;
    for (int at = 0; at < periods.size(); at++) {
      held += periods.get(at);
      boolean shown = held == 0 || held >= THRESHOLD;
      if (shown && at > from) {
        alike.add(other);
        IntStream.range(from + 1, at).forEach(middle -> alike.add(0L));
        alike.add(held - other);
      } else if (shown) {
        alike.add(held);
      }
      if (shown) {
        from = at + 1;
        held = 0;
      }
    }
    if (from < periods.size()) {
      alike.add(other);
      IntStream.range(from + 1, periods.size()).forEach(rest -> alike.add(0L));
    }
    return alike;
  }

  private static KpiTerms terms(int kind, int target) {
    return switch (kind) {
      case 0 -> Terms.countOf("" + target);
      case 1 -> Terms.capOf("" + target);
      case 2 -> Terms.lastingCountOf("" + target, 6);
      default -> Terms.milestoneBy(QUARTERS.get(2).to());
    };
  }

  private record TellingPeople(LocalDate day) implements WhatIsTold {

    @Override
    public @Nullable Told told(KpiStanding kpi) {
      return kpi.terms().kind().addsUp() && kpi.terms().tellsOfPeople()
          ? kpi.told(day, THRESHOLD)
          : null;
    }

    @Override
    public boolean isOfFew(KpiStanding kpi) {
      return false;
    }
  }

  private record World(
      List<Integer> areas, List<Integer> lineages, KpiTerms terms, List<List<Long>> people) {

    List<Object> shared() {
      var all = new ArrayList<Object>();
      var days = new ArrayList<>(QUARTERS.stream().map(Period::to).toList());
      days.add(TERM.to().plusDays(10));
      days.add(TERM.to().plusDays(40));
      for (var day : days) {
        all.add(portfolio(day));
        IntStream.range(0, people.size()).forEach(at -> all.add(statement(at, day)));
      }
      return all;
    }

    PortfolioView portfolio(LocalDate day) {
      return Portfolio.of(
          IntStream.range(0, people.size()).mapToObj(at -> standing(at, day)).toList(),
          new TellingPeople(day),
          THRESHOLD,
          day);
    }

    Content statement(int at, LocalDate day) {
      var told = new Period(TERM.from(), day.isAfter(TERM.to()) ? TERM.to() : day);
      return Writing.of(
          DocumentKind.ANNUAL_STATEMENT, standing(at, day), told, THRESHOLD, List.of());
    }

    private ContractStanding standing(int at, LocalDate day) {
      var area = "W-" + areas.get(at);
      var size = areas.get(at) == 0 ? Supplier.Size.SMALL : Supplier.Size.MICRO;
      var contract = Started.of(Contracts.of(new UUID(1, at), List.of(area), TERM, size));
      var asOf = contract.judgedOn(day);
      var measured = new ArrayList<Measured>();
      var changes = new ArrayList<Change>();
      for (int i = 0; i < people.get(at).size(); i++) {
        if (QUARTERS.get(i).isOverBy(asOf)) {
          var amount = BigDecimal.valueOf(people.get(at).get(i));
          measured.add(new Measured(QUARTERS.get(i), amount, amount, true));
          changes.add(new Change(new UUID(3, i), QUARTERS.get(i).to(), amount));
        }
      }
      var course = List.of(new TermsInForce(TERM.from(), terms));
      var figures = Figures.of(measured, asOf);
      var kpi =
          new KpiStanding(
              new UUID(2, at),
              terms,
              course,
              figures,
              measured,
              changes,
              List.of(),
              null,
              KpiStatus.derivedFrom(course, TERM, figures, Spending.NONE, contract.on(day)));
      var bare = new ContractStanding(contract, day, Spending.NONE, List.of());
      var facts =
          new PromiseFacts(
              Treatment.KPI,
              List.of(new PromiseFacts.KpiFacts(terms, kpi.status())),
              0,
              bare.state(),
              TERM.to(),
              day);
      return new ContractStanding(
          contract,
          day,
          Spending.NONE,
          List.of(
              new PromiseStanding(
                  new UUID(3, at),
                  Treatment.KPI,
                  promise(lineages.get(at), area),
                  0,
                  List.of(kpi),
                  Judgement.of(facts))));
    }

    private static Promise promise(int lineage, String area) {
      var jobs = Promises.jobs();
      return new Promise(
          new UUID(4, lineage),
          new UUID(5, lineage),
          jobs.provenance(),
          jobs.statement(),
          jobs.category(),
          jobs.priority(),
          jobs.strategicOutcome(),
          null,
          List.of(area),
          jobs.measure(),
          null,
          null,
          null,
          true,
          null,
          null);
    }
  }
}
