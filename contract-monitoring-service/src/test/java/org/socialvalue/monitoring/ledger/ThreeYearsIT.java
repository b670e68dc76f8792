package org.socialvalue.monitoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.spend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.Promises;

/** A contract lived through from its first day to its verdicts, by arithmetic of the test's own. */
@MonitoringTest
class ThreeYearsIT {

  private static final int MONTHS = 36;
  private static final LocalDate BEGAN = Awards.today().withDayOfMonth(1).minusMonths(MONTHS + 3L);
  private static final Period TERM = new Period(BEGAN, BEGAN.plusMonths(MONTHS).minusDays(1));

  @Test
  void each_promise_is_followed_over_three_years_to_its_verdict() {
    // Given
    var contract =
        Api.running(
            Awards.during(
                TERM,
                12,
                count("Young people hold jobs", "young people", "36", true),
                count("People mentor others", "mentors", "8", true),
                count("Fewer people fall", "falls", "12", false),
                Promises.qualifications(),
                Promises.sharedTable()));
    var jobs = kpi(contract, "young people");
    var mentors = kpi(contract, "mentors");
    var falls = kpi(contract, "falls");
    var qualifications = kpi(contract, "qualifications");

    // When a job begins each month, a mentor each half-year, a qualification each nine months, and
    // falls are told of in the first year only
    var figures = new ArrayList<String>();
    for (int month = 0; month < MONTHS; month++) {
      figures.add(figure(jobs, month, 1, 1));
      if (month < 12) {
        figures.add(figure(falls, month, 1, 0));
      }
      if (month % 6 == 0) {
        figures.add(figure(mentors, month, 6, 1));
      }
      if (month % 9 == 0) {
        figures.add(figure(qualifications, month, 9, 1));
      }
    }
    as(PROVIDER)
        .body("{\"figures\": [" + String.join(",", figures) + "]}")
        .post("/v1/contracts/" + contract + "/measurement-batches")
        .then()
        .body("taken", equalTo(figures.size()))
        .body("refused", equalTo(0));
    for (int year = 0; year < 3; year++) {
      var from = BEGAN.plusYears(year);
      spend(contract, from, from.plusYears(1).minusDays(1), "400000").statusCode(201);
    }

    // Then at the end of each quarter each stands where its arithmetic says
    for (int quarter = 1; quarter <= MONTHS / 3; quarter++) {
      var day = BEGAN.plusMonths(3L * quarter).minusDays(1);
      boolean over = quarter == MONTHS / 3;
      stands(jobs, day, 3 * quarter, 3 * quarter, over ? "MET" : "ON_TRACK");
      stands(mentors, day, 2 * quarter / 3, quarter / 2, mentoring(2 * quarter / 3, quarter / 2));
      int spent = quarter / 4 * 400_000;
      if (spent > 0) {
        int due = spent / 250_000;
        int gained = quarter / 3;
        stands(
            qualifications,
            day,
            due,
            gained,
            gained < due ? "OFF_TRACK" : over ? "MET" : "ON_TRACK");
      }
    }
    // silence is told of thirty days after a report was missed beyond the tolerance
    falling(BEGAN.plusMonths(12).minusDays(1), falls, "ON_TRACK");
    falling(BEGAN.plusMonths(15).plusDays(40), falls, "OFF_TRACK");
    falling(TERM.to(), falls, "OFF_TRACK");

    // And what became of each promise is on record
    var ledger = as(MANAGER).get("/v1/contracts/" + contract + "/ledger").then().statusCode(200);
    ledger
        .body("contractState", equalTo("ENDED"))
        .body("promises.verdict", contains("KEPT", "PARTLY_KEPT", "NOT_KEPT", "KEPT", "NOT_KEPT"));
  }

  /** Twelve are allowed over the term, of which each day has its share; a begun one is allowed. */
  private static void falling(LocalDate day, String kpi, String state) {
    long passed = new Period(BEGAN, day).days();
    stands(kpi, day, (int) Math.ceilDiv(12 * passed, TERM.days()), 0, state);
  }

  private static String mentoring(int due, int active) {
    if (due == 0 && active == 0) {
      return "NOT_STARTED";
    }
    return active >= due ? "ON_TRACK" : "OFF_TRACK";
  }

  private static void stands(String kpi, LocalDate day, int due, int achieved, String state) {
    var status =
        as(MANAGER).get("/v1/kpis/" + kpi + "/status?asOf=" + day).then().statusCode(200).extract();
    assertThat(status.<String>path("status.state")).as("%s on %s", kpi, day).isEqualTo(state);
    assertThat(new BigDecimal(status.path("status.due").toString()))
        .as("due of %s on %s", kpi, day)
        .isEqualByComparingTo(BigDecimal.valueOf(due));
    Object counted = status.path("status.achieved");
    assertThat(counted == null ? 0 : new BigDecimal(counted.toString()).intValueExact())
        .isEqualTo(achieved);
  }

  private static String figure(String kpi, int month, int months, int value) {
    return """
    {"kpiId": "%s", "from": "%s", "to": "%s", "value": %d, "evidence": "payroll",
     "attribution": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}"""
        .formatted(
            kpi,
            BEGAN.plusMonths(month),
            BEGAN.plusMonths(month + (long) months).minusDays(1),
            value);
  }

  private static Promise count(String words, String unit, String target, boolean more) {
    var measure = Promises.outcome(words, unit, Promises.target(target, null, null));
    return Promises.promise(
        Promise.Provenance.REQUIRED,
        words,
        new Measure(
            measure.kind(),
            measure.name(),
            measure.unit(),
            more ? Measure.Direction.HIGHER_IS_BETTER : Measure.Direction.LOWER_IS_BETTER,
            null,
            measure.target()),
        true);
  }
}
