package org.socialvalue.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.ledger.Judgement;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.standing.PromiseStanding;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.standing.WhatIsTold;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.Spending;
import org.socialvalue.monitoring.status.TermsInForce;
import org.socialvalue.monitoring.suppression.OverTime;
import org.socialvalue.monitoring.suppression.OverTime.Told;

class OutcomeTest {

  private static final Promise JOBS = Promises.jobs();
  private static final Period TERM = Terms.CONTRACT;
  private static final Period AFTER = new Period(TERM.to().plusDays(1), TERM.to().plusYears(2));

  @Test
  void of_contracts_in_one_area_at_one_time_the_largest_figure_counts() {
    assertThat(amount(held("W-1", TERM, "5"), held("W-1", TERM, "7"))).isEqualByComparingTo("7");
  }

  @Test
  void figures_add_up_where_areas_or_times_are_apart() {
    assertThat(amount(held("W-1", TERM, "5"), held("W-2", TERM, "7"))).isEqualByComparingTo("12");
    assertThat(amount(held("W-1", TERM, "5"), held("W-1", AFTER, "7"))).isEqualByComparingTo("12");
  }

  @Test
  void whoever_may_have_counted_the_same_through_a_third_is_put_together() {
    // Given: the third shares an area with both
    var third = held(List.of("W-1", "W-2"), TERM, "6", PromiseVerdict.KEPT, KpiState.MET);

    // Then
    assertThat(amount(held("W-1", TERM, "5"), held("W-2", TERM, "7"), third))
        .isEqualByComparingTo("7");
  }

  @Test
  void it_is_kept_when_every_contract_keeps_it() {
    assertThat(verdict(PromiseVerdict.KEPT, PromiseVerdict.KEPT)).isEqualTo(PromiseVerdict.KEPT);
    assertThat(verdict(PromiseVerdict.KEPT, PromiseVerdict.NOT_KEPT))
        .isEqualTo(PromiseVerdict.PARTLY_KEPT);
    assertThat(verdict(PromiseVerdict.KEPT, PromiseVerdict.STILL_OPEN))
        .isEqualTo(PromiseVerdict.STILL_OPEN);
    assertThat(verdict(PromiseVerdict.WAIVED, PromiseVerdict.KEPT)).isEqualTo(PromiseVerdict.KEPT);
    assertThat(verdict(PromiseVerdict.WAIVED, PromiseVerdict.WAIVED))
        .isEqualTo(PromiseVerdict.WAIVED);
  }

  @Test
  void it_stands_where_its_worst_kpi_stands() {
    // Given
    var met = held(List.of("W-1"), TERM, "9", PromiseVerdict.KEPT, KpiState.MET);
    var off = held(List.of("W-1"), TERM, "0", PromiseVerdict.NOT_KEPT, KpiState.OFF_TRACK);

    // Then
    assertThat(new Outcome(JOBS.lineage(), List.of(met, off)).state())
        .isEqualTo(KpiState.OFF_TRACK);
  }

  @Test
  void small_numbers_of_people_are_left_out_of_every_sum() {
    // Given
    var small = held("W-1", TERM, "3");
    var large = held("W-2", TERM, "8");

    // When
    var view =
        Portfolio.of(
            List.of(small.contract(), large.contract()),
            TellingAtOnce.INSTANCE,
            5,
            LocalDate.of(2028, 1, 1));

    // Then
    assertThat(view.all().outcomes()).isEqualTo(1);
    assertThat(view.by().stream().flatMap(by -> by.groups().stream()))
        .allSatisfy(
            group ->
                assertThat(group.amounts())
                    .allSatisfy(amount -> assertThat(amount.total()).isNotEqualByComparingTo("3")));
  }

  private static BigDecimal amount(Held... held) {
    return new Outcome(JOBS.lineage(), List.of(held)).amounts().values().iterator().next().amount();
  }

  private static @Nullable PromiseVerdict verdict(PromiseVerdict one, PromiseVerdict other) {
    return new Outcome(
            JOBS.lineage(),
            List.of(
                held(List.of("W-1"), TERM, "5", one, KpiState.MET),
                held(List.of("W-1"), TERM, "5", other, KpiState.MET)))
        .verdict();
  }

  private static Held held(String area, Period term, String people) {
    return held(List.of(area), term, people, PromiseVerdict.KEPT, KpiState.MET);
  }

  private static Held held(
      List<String> areas, Period term, String people, PromiseVerdict verdict, KpiState state) {
    var amount = new BigDecimal(people);
    var status = new KpiStatus(state, "", amount, amount, amount, null, term.to());
    var terms = Terms.countOf("5");
    var kpi =
        new PromiseStanding.KpiStanding(
            UUID.randomUUID(),
            terms,
            List.of(new TermsInForce(term.from(), terms)),
            new Figures(
                1, 0, new Figures.Figure(amount, amount), null, term.to(), null, null, 1, 1),
            List.of(),
            List.of(),
            List.of(),
            null,
            status);
    var promise =
        new PromiseStanding(
            UUID.randomUUID(),
            Treatment.KPI,
            promise(areas),
            0,
            List.of(kpi),
            new Judgement(verdict, ""));
    return Held.of(
        new ContractStanding(
            Contracts.of(UUID.randomUUID(), areas, term, Supplier.Size.SMALL),
            term.to(),
            Spending.NONE,
            List.of(promise)),
        promise,
        TellingAtOnce.INSTANCE,
        5);
  }

  private static Promise promise(List<String> areas) {
    return new Promise(
        UUID.randomUUID(),
        JOBS.lineage(),
        JOBS.provenance(),
        JOBS.statement(),
        JOBS.category(),
        JOBS.priority(),
        JOBS.strategicOutcome(),
        null,
        areas,
        JOBS.measure(),
        null,
        null,
        null,
        true,
        null,
        null);
  }

  /** As if it had all come at once. */
  private enum TellingAtOnce implements WhatIsTold {
    INSTANCE;

    @Override
    public @Nullable Told told(KpiStanding kpi) {
      var achieved = kpi.status().achieved();
      return achieved == null ? null : OverTime.inTurn(List.of(achieved), 5);
    }

    @Override
    public boolean isOfFew(KpiStanding kpi) {
      return false;
    }
  }
}
