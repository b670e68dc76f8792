package org.socialvalue.monitoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.ledger.PromiseVerdict.KEPT;
import static org.socialvalue.monitoring.ledger.PromiseVerdict.NOT_KEPT;
import static org.socialvalue.monitoring.ledger.PromiseVerdict.PARTLY_KEPT;
import static org.socialvalue.monitoring.ledger.PromiseVerdict.STILL_OPEN;
import static org.socialvalue.monitoring.ledger.PromiseVerdict.WAIVED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.ledger.PromiseFacts.KpiFacts;
import org.socialvalue.monitoring.status.AsOf;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.Spending;
import org.socialvalue.monitoring.status.TermsInForce;

class JudgementTest {

  private static final LocalDate LONG_AFTER = Terms.END.plusDays(31);

  @Test
  void all_reached_is_kept_even_while_the_contract_runs() {
    assertThat(running(kpi(KpiState.MET, "8", "8"))).isEqualTo(KEPT);
  }

  @Test
  void what_is_on_its_way_is_still_open_and_kept_once_the_contract_is_over() {
    assertThat(running(kpi(KpiState.ON_TRACK, "4", "4"))).isEqualTo(STILL_OPEN);
    assertThat(over(kpi(KpiState.ON_TRACK, "8", "8"))).isEqualTo(KEPT);
  }

  @Test
  void half_of_what_was_due_is_partly_kept_and_less_is_not_kept() {
    assertThat(over(kpi(KpiState.AT_RISK, "8", "7.5"))).isEqualTo(PARTLY_KEPT);
    assertThat(over(kpi(KpiState.OFF_TRACK, "8", "4"))).isEqualTo(PARTLY_KEPT);
    assertThat(over(kpi(KpiState.OFF_TRACK, "8", "3.9"))).isEqualTo(NOT_KEPT);
    assertThat(over(kpi(KpiState.OFF_TRACK, "8", null))).isEqualTo(NOT_KEPT);
  }

  @Test
  void half_of_a_change_is_reckoned_from_the_level_before() {
    var terms = Terms.change("4", "8");
    assertThat(over(new KpiFacts(terms, status(KpiState.OFF_TRACK, "8", "6"))))
        .isEqualTo(PARTLY_KEPT);
    assertThat(over(new KpiFacts(terms, status(KpiState.OFF_TRACK, "8", "5")))).isEqualTo(NOT_KEPT);
  }

  @Test
  void a_cap_that_was_broken_has_no_half() {
    var broken = new KpiFacts(Terms.capOf("10"), status(KpiState.OFF_TRACK, "10", "11"));
    assertThat(over(broken)).isEqualTo(NOT_KEPT);
  }

  @Test
  void a_level_that_was_hardly_ever_reported_is_not_half_kept() {
    assertThat(over(ratio("100", 1))).isEqualTo(NOT_KEPT);
    assertThat(over(ratio("100", 3))).isEqualTo(NOT_KEPT);
    assertThat(over(ratio("80", 4))).isEqualTo(PARTLY_KEPT);
    assertThat(over(ratio("79", 4))).isEqualTo(NOT_KEPT);
    assertThat(over(ratio("60", 8))).isEqualTo(PARTLY_KEPT);
  }

  @Test
  void several_kpis_make_one_verdict() {
    var met = kpi(KpiState.MET, "8", "8");
    var missed = kpi(KpiState.OFF_TRACK, "8", null);
    assertThat(over(met, missed)).isEqualTo(PARTLY_KEPT);
    assertThat(over(missed, missed)).isEqualTo(NOT_KEPT);
    assertThat(over(met, kpi(KpiState.NOT_MEASURABLE, null, "3"))).isEqualTo(STILL_OPEN);
  }

  @Test
  void the_reason_is_in_words_for_people() {
    var running = judged(Treatment.KPI, 0, Terms.END, kpi(KpiState.ON_TRACK, "4", "4"));
    assertThat(running.reason()).isEqualTo("On track: as it stands");
  }

  @Test
  void nothing_is_broken_while_the_last_figures_may_come() {
    var missed = kpi(KpiState.OFF_TRACK, "8", "1");
    assertThat(judged(Treatment.KPI, 0, Terms.END.plusDays(30), missed).verdict())
        .isEqualTo(STILL_OPEN);
    assertThat(judged(Treatment.KPI, 0, Terms.END.plusDays(30), missed).reason())
        .contains("2029-01-30");
    assertThat(judged(Treatment.KPI, 0, LONG_AFTER, missed).verdict()).isEqualTo(NOT_KEPT);
  }

  @Test
  void stories_keep_what_was_to_be_told() {
    assertThat(judged(Treatment.STORY, 2, LONG_AFTER).verdict()).isEqualTo(KEPT);
    assertThat(judged(Treatment.STORY, 0, LONG_AFTER).verdict()).isEqualTo(NOT_KEPT);
    assertThat(judged(Treatment.STORY, 2, Terms.START).verdict()).isEqualTo(STILL_OPEN);
  }

  @Test
  void what_both_let_go_is_waived_and_counts_neither_way() {
    assertThat(judged(Treatment.WAIVED, 0, LONG_AFTER).verdict()).isEqualTo(WAIVED);
    assertThat(WAIVED.isDecided()).isFalse();
  }

  @Test
  void what_nobody_can_measure_counts_neither_way_but_silence_is_no_excuse() {
    assertThat(over(kpi(KpiState.NOT_MEASURABLE, null, "3"))).isEqualTo(STILL_OPEN);
    assertThat(over(kpi(KpiState.NOT_MEASURABLE, "8", null))).isEqualTo(NOT_KEPT);
  }

  @Test
  void an_account_beside_a_number_needs_a_story() {
    var met = kpi(KpiState.MET, "8", "8");
    var account = new KpiFacts(Terms.narrative(), status(KpiState.NOT_MEASURABLE, null, null));
    assertThat(judged(Treatment.KPI, 0, LONG_AFTER, met, account).verdict()).isEqualTo(PARTLY_KEPT);
    assertThat(judged(Treatment.KPI, 1, LONG_AFTER, met, account).verdict()).isEqualTo(KEPT);
    assertThat(judged(Treatment.KPI, 0, Terms.END, met, account).verdict()).isEqualTo(STILL_OPEN);
  }

  @Test
  void being_kept_now_is_told_apart_from_the_verdict() {
    var facts =
        new PromiseFacts(
            Treatment.KPI,
            List.of(kpi(KpiState.ON_TRACK, "4", "4")),
            0,
            ContractState.ACTIVE,
            Terms.END,
            Terms.START);
    assertThat(Judgement.isBeingKept(facts)).isTrue();
    assertThat(Judgement.of(facts).verdict()).isEqualTo(STILL_OPEN);
  }

  private static PromiseVerdict running(KpiFacts... kpis) {
    return judged(Treatment.KPI, 0, Terms.END, kpis).verdict();
  }

  private static PromiseVerdict over(KpiFacts... kpis) {
    return judged(Treatment.KPI, 0, LONG_AFTER, kpis).verdict();
  }

  private static Judgement judged(
      Treatment treatment, long stories, LocalDate today, KpiFacts... kpis) {
    var state = today.isAfter(Terms.END) ? ContractState.ENDED : ContractState.ACTIVE;
    return Judgement.of(
        new PromiseFacts(treatment, Arrays.asList(kpis), stories, state, Terms.END, today));
  }

  private static KpiFacts kpi(KpiState state, @Nullable String due, @Nullable String achieved) {
    KpiTerms terms = Terms.countOf("8");
    return new KpiFacts(terms, status(state, due, achieved));
  }

  /** Where 80 was asked for in each of eight quarters, and the first of them were reported. */
  private static KpiFacts ratio(String level, int quarters) {
    var terms = Terms.ratioOf("80");
    var figures =
        Terms.CONTRACT.stretches(3).stream()
            .limit(quarters)
            .map(quarter -> Terms.ofTen(quarter, level))
            .toList();
    return new KpiFacts(
        terms,
        KpiStatus.derivedFrom(
            List.of(new TermsInForce(Terms.START, terms)),
            Terms.CONTRACT,
            Figures.of(figures, Terms.END),
            Spending.NONE,
            new AsOf(LONG_AFTER, Terms.END)));
  }

  private static KpiStatus status(KpiState state, @Nullable String due, @Nullable String achieved) {
    var got = achieved == null ? null : Terms.decimal(achieved);
    return new KpiStatus(
        state, "as it stands", due == null ? null : Terms.decimal(due), got, got, null, Terms.END);
  }
}
