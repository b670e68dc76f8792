package org.socialvalue.monitoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.spend;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.MovedClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;
import org.socialvalue.monitoring.calendar.CalendarSweep;

/** A contract lived through from its first day to its verdicts, by arithmetic of the test's own. */
@MonitoringTest
class ThreeYearsIT {

  private static final int MONTHS = 36;
  private static final LocalDate BEGAN = Awards.today().withDayOfMonth(1).minusMonths(MONTHS + 3L);
  private static final String MEAL = "a weekly meal";
  private static final Period TERM = new Period(BEGAN, BEGAN.plusMonths(MONTHS).minusDays(1));

  @Inject MovedClock clock;
  @Inject CalendarSweep sweep;
  @Inject Sent sent;

  private LivedContract contract = new LivedContract("");
  private String jobs = "";
  private String mentors = "";
  private String falls = "";
  private String qualifications = "";

  @BeforeEach
  void a_contract_begins_three_years_ago() {
    clock.goTo(BEGAN);
    var id =
        Api.running(
            Awards.during(
                TERM,
                11,
                Promises.counted("Young people hold jobs", "young people", "36", true),
                Promises.counted("People mentor others", "mentors", "8", true),
                Promises.counted("Fewer people fall", "falls", "12", false),
                Promises.qualifications(),
                Promises.sharedTable()));
    contract = new LivedContract(id);
    jobs = kpi(id, "young people");
    mentors = kpi(id, "mentors");
    falls = kpi(id, "falls");
    qualifications = kpi(id, "qualifications");
  }

  @AfterEach
  void it_is_today_again() {
    clock.goBack();
  }

  @Test
  void each_promise_is_followed_over_three_years_to_its_verdict() {
    first(year(1));
    second(year(2));
    third(year(3));
    it_is_today_again();

    eachQuarterStandsWhereItsArithmeticSays();
    whatBecameOfEachPromiseIsOnRecord();
    eachYearWasReviewedStatedAndRatedOnce();
  }

  /** A job begins each month, a mentor each half-year, a qualification each nine months. */
  private void lived(Period year) {
    clock.goTo(year.to().plusDays(5));
    var figures = new ArrayList<String>();
    for (int month = 0; month < MONTHS; month++) {
      if (!year.has(BEGAN.plusMonths(month))) {
        continue;
      }
      figures.add(LivedContract.figure(jobs, BEGAN.plusMonths(month), 1, 1));
      if (month < 12) { // of falls nothing is told after the first year
        figures.add(LivedContract.figure(falls, BEGAN.plusMonths(month), 1, 0));
      }
      if (month % 6 == 0) {
        figures.add(LivedContract.figure(mentors, BEGAN.plusMonths(month), 6, 1));
      }
    }
    contract.report(figures);
    spend(contract.id(), year.from(), year.to(), "400000").statusCode(201);
    sweep.sweep();
  }

  private void first(Period year) {
    lived(year);
    contract.report(List.of(LivedContract.figure(qualifications, BEGAN, 9, 1)));
    change(MANAGER, contract.answeredReview(), "/closing", contract.decisions(Map.of(), ""))
        .statusCode(200);
    contract.state(year).body("state", equalTo("FROZEN"));
    contract.rate(year, "").statusCode(201).body("rating", equalTo("GOOD"));
  }

  /** The meal is let go, the contract is worth more, and a poor year is explained. */
  private void second(Period year) {
    lived(year);
    contract.report(List.of(LivedContract.figure(qualifications, BEGAN.plusMonths(9), 9, 1)));
    contract.worth("1500000");
    var decisions = contract.decisions(Map.of(MEAL, "DROP"), "");
    change(MANAGER, contract.answeredReview(), "/closing", decisions).statusCode(200);
    var meal = "/v1/commitments/" + Api.commitment(contract.id(), "OFFERED");
    change(PROVIDER, meal, "/waiver/assent", "").statusCode(200).body("state", equalTo("WAIVED"));
    contract.state(year).body("state", equalTo("FROZEN"));
    contract
        .rate(
            year, ", \"rating\": \"REQUIRES_IMPROVEMENT\", \"reason\": \"mentors are in training\"")
        .statusCode(201)
        .body("computed", equalTo("INADEQUATE"))
        .body("last", equalTo(false));
  }

  /** The contract is over when its last review closes: what that drops stays in it. */
  private void third(Period year) {
    lived(year);
    contract.report(
        List.of(
            LivedContract.figure(qualifications, BEGAN.plusMonths(18), 9, 1),
            LivedContract.figure(qualifications, BEGAN.plusMonths(27), 9, 1)));
    var review = contract.answeredReview();
    var decided = Map.of("young people", "PROMOTE_TO_CORE", "falls", "DROP");
    as(MANAGER)
        .body(contract.decisions(decided, ""))
        .post(review + "/closing?validateOnly=true")
        .then()
        .body("possible", equalTo(false))
        .body("findings.findAll { it.effect == 'ADVISE' }.message", hasSize(1))
        .body("findings.find { it.effect == 'ADVISE' }.message", containsString("is over"));
    change(MANAGER, review, "/closing", contract.decisions(decided, "the next design is to know"))
        .statusCode(200);
    contract.state(year).body("state", equalTo("FROZEN"));
    contract
        .rate(year, "")
        .statusCode(201)
        .body("rating", equalTo("REQUIRES_IMPROVEMENT"))
        .body("last", equalTo(true));
  }

  private void eachQuarterStandsWhereItsArithmeticSays() {
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
  }

  private void whatBecameOfEachPromiseIsOnRecord() {
    as(MANAGER)
        .get("/v1/contracts/" + contract.id() + "/ledger")
        .then()
        .statusCode(200)
        .body("contractState", equalTo("ENDED"))
        .body("promises.verdict", contains("KEPT", "PARTLY_KEPT", "NOT_KEPT", "KEPT", "WAIVED"));
    as(MANAGER)
        .get("/v1/contracts/" + contract.id())
        .then()
        .body("value", equalTo(1500000))
        .body("terms.endsOn", equalTo(TERM.to().toString()));
  }

  private void eachYearWasReviewedStatedAndRatedOnce() {
    assertThat(sent.of(ReviewDue.TYPE, ReviewDue.class, contract.id()))
        .extracting(ReviewDue::dueOn)
        .containsExactly(BEGAN.plusMonths(11), BEGAN.plusMonths(22), BEGAN.plusMonths(33));
    // the register of its end may have gone out too, if the hour struck meanwhile
    assertThat(sent.of(LearningCaptured.TYPE, LearningCaptured.class, contract.id()))
        .filteredOn(learning -> learning.occasion() == null)
        .hasSize(3);
    assertThat(sent.of(PerformanceRated.TYPE, PerformanceRated.class, contract.id()))
        .extracting(PerformanceRated::to)
        .containsExactly(year(1).to(), year(2).to(), year(3).to());
    for (var kind : List.of("REVIEW", "STATEMENT", "RATING")) {
      as(MANAGER)
          .get("/v1/calendar?limit=500&contract=" + contract.id() + "&kind=" + kind)
          .then()
          .body("items.state", contains("DONE", "DONE", "DONE"));
    }
  }

  private static Period year(int number) {
    return new Period(BEGAN.plusYears(number - 1L), BEGAN.plusYears(number).minusDays(1));
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
}
