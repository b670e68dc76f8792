package org.socialvalue.monitoring.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.rules.ActivationCase.CommitmentCase;
import org.socialvalue.monitoring.contract.rules.ActivationCase.KpiCase;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.kpi.MeasuringMethod;
import org.socialvalue.monitoring.policy.MonitoringPolicy;

class ActivationRulesTest {

  private static final UUID JOBS = UUID.randomUUID();
  private static final UUID PROMISED_JOBS = UUID.randomUUID();
  private static final MonitoringPolicy POLICY =
      new MonitoringPolicy(
          Map.of(
              Supplier.Size.SMALL,
              new BigDecimal("24"),
              Supplier.Size.LARGE,
              new BigDecimal("120")),
          new BigDecimal("25"),
          new BigDecimal("0.5"),
          Set.of(MeasuringMethod.SOCIAL_RETURN_ON_INVESTMENT),
          null);

  @Test
  void a_contract_that_keeps_every_rule_has_no_findings() {
    assertThat(
            Findings.of(ActivationRules.ALL, contract(commitment(Treatment.KPI), agreed(jobs()))))
        .isEmpty();
  }

  @Test
  void a_scored_promise_that_nothing_follows_is_lost() {
    var open =
        new ActivationCase(
            Supplier.Size.SMALL,
            value(),
            Terms.CONTRACT,
            List.of(PROMISED_JOBS),
            List.of(commitment(Treatment.OPEN)),
            List.of(),
            POLICY);
    assertThat(new NothingIsLost().check(open))
        .extracting(Finding::effect)
        .containsExactly(Effect.BLOCK);
  }

  @Test
  void a_promise_whose_only_kpi_was_withdrawn_is_lost() {
    assertThat(new NothingIsLost().check(contract(commitment(Treatment.KPI)))).hasSize(1);
  }

  @Test
  void a_promise_without_any_commitment_is_lost() {
    var empty =
        new ActivationCase(
            Supplier.Size.SMALL,
            value(),
            Terms.CONTRACT,
            List.of(PROMISED_JOBS),
            List.of(),
            List.of(),
            POLICY);
    assertThat(new NothingIsLost().check(empty))
        .extracting(Finding::subject)
        .containsExactly(PROMISED_JOBS.toString());
  }

  @Test
  void a_story_or_a_waiver_keeps_a_promise() {
    assertThat(new NothingIsLost().check(contract(commitment(Treatment.STORY)))).isEmpty();
    assertThat(new NothingIsLost().check(contract(commitment(Treatment.WAIVED)))).isEmpty();
  }

  @Test
  void an_offer_that_counted_nothing_may_stay_open() {
    var uncounted =
        new CommitmentCase(JOBS, PROMISED_JOBS, "trees elsewhere", false, Treatment.OPEN, false);
    assertThat(new NothingIsLost().check(contract(uncounted)))
        .extracting(Finding::effect)
        .containsExactly(Effect.INFO);
  }

  @Test
  void each_side_that_has_not_agreed_is_named() {
    var kpi = new KpiCase(UUID.randomUUID(), JOBS, jobs(), true, false, false);
    assertThat(new BothSidesAgreed().check(contract(commitment(Treatment.KPI), kpi)))
        .extracting(Finding::message)
        .containsExactly("\"jobs held for six months\": the provider has yet to agree");
  }

  @Test
  void a_waiver_that_waits_for_assent_is_not_agreed() {
    var waiting = new CommitmentCase(JOBS, PROMISED_JOBS, "jobs", true, Treatment.KPI, true);
    assertThat(new BothSidesAgreed().check(contract(waiting, agreed(jobs())))).hasSize(1);
  }

  @Test
  void weights_that_do_not_sum_to_100_are_found() {
    var heavy = agreed(jobs().withWeight(new BigDecimal("60")));
    var light = agreed(jobs().withWeight(new BigDecimal("39.99")));
    var exact = agreed(jobs().withWeight(new BigDecimal("40.00")));
    assertThat(new WeightsShowImportance().check(contract(commitment(Treatment.KPI), heavy, light)))
        .extracting(Finding::message)
        .containsExactly("The weights sum to 99.99 and should sum to 100");
    assertThat(new WeightsShowImportance().check(contract(commitment(Treatment.KPI), heavy, exact)))
        .isEmpty();
  }

  @Test
  void a_kpi_that_weighs_nothing_is_found() {
    var nothing = agreed(jobs().withWeight(BigDecimal.ZERO));
    assertThat(
            new WeightsShowImportance()
                .check(contract(commitment(Treatment.KPI), agreed(jobs()), nothing)))
        .extracting(Finding::subject)
        .containsExactly(nothing.id().toString());
  }

  @Test
  void reductions_alone_block_and_one_story_mends_it() {
    var reduction = agreed(Terms.capOf("10"));
    assertThat(new OutcomesAreMeasured().check(contract(commitment(Treatment.KPI), reduction)))
        .extracting(Finding::effect)
        .containsExactly(Effect.BLOCK);
    assertThat(
            new OutcomesAreMeasured()
                .check(contract(commitment(Treatment.KPI), reduction, agreed(jobs()))))
        .isEmpty();
    assertThat(new OutcomesAreMeasured().check(contract(commitment(Treatment.STORY), reduction)))
        .isEmpty();
  }

  @Test
  void things_done_alone_are_advised_against() {
    var output =
        agreed(
            terms(
                Measure.Kind.OUTPUT,
                3,
                30,
                MeasuringMethod.OWN_RECORDS,
                "people",
                "sessions held"));
    assertThat(new OutcomesAreMeasured().check(contract(commitment(Treatment.KPI), output)))
        .extracting(Finding::effect)
        .containsExactly(Effect.ADVISE);
  }

  @Test
  void reporting_beyond_what_policy_allows_is_advised_against() {
    var monthlyDays =
        agreed(terms(Measure.Kind.OUTCOME, 1, 480, MeasuringMethod.OWN_RECORDS, "people", "jobs"));
    assertThat(new ReportingIsLightTouch().check(contract(commitment(Treatment.KPI), monthlyDays)))
        .extracting(Finding::message)
        .containsExactly(
            "Reporting costs 96.0 hours a year; the policy has 24 for a provider of this size");
    assertThat(
            new ReportingIsLightTouch().check(contract(commitment(Treatment.KPI), agreed(jobs()))))
        .isEmpty();
  }

  @Test
  void reporting_that_costs_more_than_its_share_of_a_small_contract_is_advised_against() {
    var tiny =
        new ActivationCase(
            Supplier.Size.LARGE,
            new BigDecimal("2000"),
            Terms.CONTRACT,
            List.of(),
            List.of(),
            List.of(agreed(jobs())),
            POLICY);
    assertThat(new ReportingIsLightTouch().check(tiny)).hasSize(1);
  }

  @Test
  void a_costly_method_is_not_asked_of_a_small_provider_unless_it_chose_it() {
    var costly =
        terms(
            Measure.Kind.OUTCOME,
            3,
            30,
            MeasuringMethod.SOCIAL_RETURN_ON_INVESTMENT,
            "people",
            "jobs");
    var chosen = new KpiCase(UUID.randomUUID(), JOBS, costly, true, true, true);
    assertThat(
            new SmallProvidersCanMeasure()
                .check(contract(commitment(Treatment.KPI), agreed(costly))))
        .hasSize(1);
    assertThat(new SmallProvidersCanMeasure().check(contract(commitment(Treatment.KPI), chosen)))
        .isEmpty();
  }

  @Test
  void what_an_inspectorate_collects_is_taken_from_there() {
    assertThat(askedAgain("care inspectorate", null)).hasSize(1);
    assertThat(askedAgain("care inspectorate", "our spreadsheet")).hasSize(1);
    assertThat(askedAgain("the office for care", "our own form for the office")).isEmpty();
    assertThat(askedAgain("care inspectorate", "the Inspectorate's yearly return")).isEmpty();
    assertThat(askedAgain("", "our spreadsheet")).isEmpty();
  }

  private static List<Finding> askedAgain(String body, @Nullable String source) {
    return new NothingIsCollectedTwice()
        .check(contract(commitment(Treatment.KPI), agreed(collectedBy(body, source))));
  }

  @Test
  void the_same_people_are_counted_once_by_a_common_measure() {
    var measure = new KpiTerms.CommonMeasure(UUID.randomUUID(), 1);
    var one = agreed(Terms.common(jobs(), measure));
    var again = agreed(Terms.common(jobs(), measure));
    var other = agreed(Terms.common(jobs(), new KpiTerms.CommonMeasure(UUID.randomUUID(), 1)));
    assertThat(new NothingIsCountedTwice().check(contract(commitment(Treatment.KPI), one, again)))
        .extracting(Finding::effect)
        .containsExactly(Effect.ADVISE);
    assertThat(
            new NothingIsCountedTwice()
                .check(contract(commitment(Treatment.KPI), one, other, agreed(jobs()))))
        .isEmpty();
  }

  @Test
  void a_level_that_is_held_is_no_reduction() {
    var held =
        Terms.of(
            KpiKind.STABILITY,
            Measure.Direction.LOWER_IS_BETTER,
            new BigDecimal("4"),
            Terms.countOf("4").target());
    assertThat(new OutcomesAreMeasured().check(contract(commitment(Treatment.KPI), agreed(held))))
        .isEmpty();
  }

  @Test
  void money_is_no_goal_and_may_be_the_step_of_a_rate() {
    assertThat(money("£", "value created")).hasSize(1);
    assertThat(money("pounds", "value created")).hasSize(1);
    assertThat(money("people", "savings to the health service")).hasSize(1);
    assertThat(money("qualifications", "one qualification for each £250,000 spent")).isEmpty();
  }

  private static List<Finding> money(String unit, String name) {
    var terms = terms(Measure.Kind.OUTCOME, 3, 30, MeasuringMethod.OWN_RECORDS, unit, name);
    return new TargetsAreNotMoney().check(contract(commitment(Treatment.KPI), agreed(terms)));
  }

  private static ActivationCase contract(CommitmentCase commitment, KpiCase... kpis) {
    return new ActivationCase(
        Supplier.Size.SMALL,
        value(),
        Terms.CONTRACT,
        List.of(PROMISED_JOBS),
        List.of(commitment),
        List.of(kpis),
        POLICY);
  }

  private static CommitmentCase commitment(Treatment treatment) {
    return new CommitmentCase(JOBS, PROMISED_JOBS, "jobs", true, treatment, false);
  }

  private static KpiCase agreed(KpiTerms terms) {
    return new KpiCase(UUID.randomUUID(), JOBS, terms, true, true, false);
  }

  private static KpiTerms jobs() {
    return Terms.countOf("3");
  }

  private static KpiTerms collectedBy(String body, @Nullable String source) {
    var terms =
        Terms.but(jobs(), Map.of("name", "falls", "unit", "falls", "alsoCollectedBy", body));
    return source == null ? terms : Terms.but(terms, Map.of("sourceSystem", source));
  }

  private static KpiTerms terms(
      Measure.Kind looksAt,
      int frequency,
      int minutes,
      MeasuringMethod method,
      String unit,
      String name) {
    return Terms.but(
        jobs(),
        Map.of(
            "name", name,
            "looksAt", looksAt,
            "unit", unit,
            "frequencyMonths", frequency,
            "minutesPerReport", minutes,
            "method", method));
  }

  private static BigDecimal value() {
    return new BigDecimal("1440000");
  }
}
