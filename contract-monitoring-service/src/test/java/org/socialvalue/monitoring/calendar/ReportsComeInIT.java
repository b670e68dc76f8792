package org.socialvalue.monitoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

/** A report of a contract from 1 March 2023 to 10 August 2025, whatever day it is today. */
@MonitoringTest
class ReportsComeInIT {

  private static final LocalDate FROM = LocalDate.of(2023, 3, 1);
  private static final LocalDate TO = LocalDate.of(2025, 8, 10);

  @Inject Sent sent;

  @ParameterizedTest(name = "every {0} months, {1} to {2}: {3} to {4} is of the period before")
  @CsvSource({
    "1, 2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31",
    "1, 2025-02-01, 2025-02-28, 2025-01-01, 2025-01-31",
    "1, 2024-04-01, 2024-04-30, 2024-03-01, 2024-03-31",
    "1, 2024-06-01, 2024-06-30, 2024-05-01, 2024-05-31",
    "3, 2024-12-01, 2025-02-28, 2024-09-01, 2024-11-30",
    "3, 2023-09-01, 2023-11-30, 2023-06-01, 2023-08-31",
    "4, 2024-03-01, 2024-06-30, 2023-11-01, 2024-02-29",
    "3, 2025-06-01, 2025-08-10, 2025-03-01, 2025-05-31",
    "12, 2025-03-01, 2025-08-10, 2024-03-01, 2025-02-28",
    "3, 2024-03-01, 2024-05-31, 2024-01-01, 2024-03-31"
  })
  void only_a_figure_of_its_own_period_brings_a_report_in(
      int months, LocalDate from, LocalDate to, LocalDate earlierFrom, LocalDate earlierTo) {
    // Given a report that is asked for
    var contract = Api.running(past());
    var kpi = kpi(contract, "people");
    asked(contract, kpi, months, from, to);

    // When the figure of the period before comes, it is not done
    report(kpi, earlierFrom, earlierTo, "1").statusCode(201);
    assertThat(states(contract)).containsExactly("OVERDUE");

    // When its own figure comes, it is
    report(kpi, earlierTo.plusDays(1), to, "1").statusCode(201);
    assertThat(states(contract)).containsExactly("DONE");
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"2024-02-15, 2024-02-15", "2024-01-01, 2024-12-31", "2024-02-10, 2024-03-09"})
  void a_figure_that_mostly_lies_in_the_period_or_goes_over_it_is_of_it(
      LocalDate from, LocalDate to) {
    var contract = Api.running(past());
    var kpi = kpi(contract, "people");
    asked(contract, kpi, 1, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
    report(kpi, from, to, "1").statusCode(201);
    assertThat(states(contract)).containsExactly("DONE");
  }

  @Test
  void a_report_is_not_done_because_nobody_is_asked_for_it_any_more() {
    var contract = Api.running(Awards.of(Promises.qualifications(), Promises.jobs()));
    var jobs = kpi(contract, "people");
    var month = Awards.began().plusMonths(1).minusDays(1);
    asked(contract, jobs, 1, Awards.began(), month);
    sent.update("update kpi set stage = 'WITHDRAWN' where id = '" + jobs + "'");

    report(kpi(contract, "qualifications"), Awards.began(), month, "1").statusCode(201);

    assertThat(states(contract)).containsExactly("OVERDUE");
  }

  /** The one report of the calendar. */
  private void asked(String contract, String kpi, int months, LocalDate from, LocalDate to) {
    sent.update("delete from calendar_item where contract_id = '" + contract + "'");
    sent.update(
        "update kpi set terms = jsonb_set(terms, '{frequencyMonths}', '%d') where id = '%s'"
            .formatted(months, kpi));
    sent.update(
        """
        insert into calendar_item (id, version, contract_id, authority_id, supplier_id,
            supplier_name, kind, period_from, period_to, due_on, overdue_on, frequencies)
        values ('%s', 0, '%s', 'wealdshire', 'orchard-homecare', 'Homecare Ltd', 'REPORT',
            date '%s', date '%s', date '%s', date '%s', '[%d]')\
        """
            .formatted(
                UUID.randomUUID(), contract, from, to, to.plusDays(10), to.plusDays(20), months));
  }

  private static List<String> states(String contract) {
    return as(MANAGER)
        .get("/v1/calendar?kind=REPORT&contract=" + contract)
        .jsonPath()
        .getList("items.state");
  }

  private static ContractAwarded past() {
    var award = Awards.of(Promises.jobs());
    return new ContractAwarded(
        award.awardId(),
        award.competitionId(),
        award.projectId(),
        award.bidId(),
        award.authority(),
        award.supplier(),
        award.title(),
        award.serviceArea(),
        award.lot(),
        award.value(),
        new ContractTerms(FROM, TO, FROM.plusMonths(9), 9, true, null),
        award.promises(),
        Instant.now(),
        null,
        null);
  }
}
