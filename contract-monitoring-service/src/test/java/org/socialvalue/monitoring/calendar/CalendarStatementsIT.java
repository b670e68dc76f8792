package org.socialvalue.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Awards.began;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

/** What is listed is fetched by set, never row by row. */
@MonitoringTest
class CalendarStatementsIT {

  @Inject EntityManager db;
  @Inject CalendarSweep sweep;

  @Test
  void a_long_page_of_the_calendar_takes_no_more_statements_than_a_short_one() {
    for (int i = 0; i < 3; i++) {
      Api.running(Awards.of(Promises.jobs()));
    }
    sweep.sweep();
    long few = statements("/v1/calendar?limit=1");
    assertThat(few).isPositive();
    assertThat(statements("/v1/calendar?limit=500")).isEqualTo(few);
  }

  @Test
  void a_page_of_many_reviews_takes_no_more_statements_than_one_review() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    Api.running(Awards.of(Promises.jobs()));
    sweep.sweep();
    long one = statements("/v1/reviews?limit=1");
    assertThat(one).isPositive();
    assertThat(statements("/v1/reviews?limit=500")).isEqualTo(one);
    assertThat(statements("/v1/contracts/" + contract + "/reviews")).isLessThanOrEqualTo(one + 1);
  }

  @Test
  void a_status_of_many_figures_and_periods_takes_no_more_than_one_of_none() {
    var contract = Api.running(Awards.of(Promises.peerMentors()));
    var kpi = kpi(contract, "people");
    sweep.sweep();
    long none = statements("/v1/kpis/" + kpi + "/status?by=period");
    for (int month = 0; month < 6; month++) {
      var from = began().plusMonths(month);
      report(kpi, from, from.plusMonths(1).minusDays(1), "1").statusCode(201);
    }
    assertThat(statements("/v1/kpis/" + kpi + "/status?by=period")).isEqualTo(none);
  }

  /** The least of several looks: what runs beside it only ever adds. */
  private long statements(String path) {
    var statistics = db.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      statistics.clear();
      as(MANAGER).get(path).then().statusCode(200);
      least = Math.min(least, statistics.getPrepareStatementCount());
    }
    return least;
  }
}
