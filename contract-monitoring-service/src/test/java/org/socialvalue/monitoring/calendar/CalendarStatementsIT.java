package org.socialvalue.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Awards.began;
import static org.socialvalue.monitoring.Awards.today;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;
import org.socialvalue.monitoring.SentSql;

/** What is listed is fetched by set, never row by row; what is due is found without the rest. */
@MonitoringTest
class CalendarStatementsIT {

  @Inject EntityManager db;
  @Inject CalendarSweep sweep;
  @Inject Sent sent;
  @Inject @PersistenceUnitExtension SentSql sql;

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

  @Test
  void a_sweep_over_a_hundred_thousand_items_reads_only_what_is_due() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    sweep.sweep();
    sent.update(items(contract, 100_000, "current_date + 30 + n % 900"));
    sent.update("analyze calendar_item");
    QuarkusTransaction.begin();
    try {
      db.createNativeQuery(items(contract, 40, "current_date")).executeUpdate();

      var plan = explained();

      var scan = "[0].Plan.Plans[0].Plans[0]";
      assertThat(plan.<String, Object>getMap(scan))
          .containsEntry("Index Name", "calendar_item_to_tell")
          .doesNotContainKey("Rows Removed by Filter");
      assertThat(plan.getDouble(scan + ".'Actual Rows'")).isEqualTo(40);
      assertThat(
              plan.getInt("[0].Plan.'Shared Hit Blocks'")
                  + plan.getInt("[0].Plan.'Shared Read Blocks'"))
          .as("pages of 8 kB that were looked at")
          .isLessThan(5 * 40);
    } finally {
      QuarkusTransaction.rollback();
      sent.update("delete from calendar_item where authority_id = 'northmoor'");
    }
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

  private static String items(String contract, int many, String dueOn) {
    return """
        insert into calendar_item (id, version, contract_id, authority_id, supplier_id,
            supplier_name, kind, subject_id, due_on, overdue_on, next_on, frequencies)
        select gen_random_uuid(), 0, '%s', 'northmoor', 'none', 'None', 'NOTICE', gen_random_uuid(),
            day, day + 10, day, '[]'
          from generate_series(1, %d) n, lateral (select %s as day) due
        """
        .formatted(contract, many, dueOn);
  }

  /** How the database goes about the sweep's own question, and what it reads. */
  private JsonPath explained() {
    return JsonPath.from(
        db.unwrap(Session.class)
            .<String>doReturningWork(
                connection -> {
                  var sweeps = sql.having("skip locked");
                  try (var ask =
                      connection.prepareStatement(
                          "explain (analyze, buffers, format json) " + sweeps)) {
                    ask.setObject(1, today());
                    ask.setInt(2, 500);
                    var plan = ask.executeQuery();
                    plan.next();
                    return plan.getString(1);
                  }
                }));
  }
}
