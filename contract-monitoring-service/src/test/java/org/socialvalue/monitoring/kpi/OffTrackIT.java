package org.socialvalue.monitoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.VERIFIER;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Api.spend;
import static org.socialvalue.monitoring.Awards.began;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.KpiOffTrack;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class OffTrackIT {

  @Inject Sent sent;
  @Inject KpiSweep sweep;

  @Test
  void it_is_told_once_each_time_a_kpi_goes_off_track() {
    // Given one qualification where three are due
    var award = Awards.of(Promises.qualifications());
    var contract = Api.running(award);
    var kpi = kpi(contract, "qualifications");
    report(kpi, began(), began().plusMonths(3), "1").statusCode(201);
    assertThat(told(kpi)).isEmpty();

    // When it goes off track and stays so
    spend(contract, began(), began().plusMonths(3), "800000").statusCode(201);
    spend(contract, began().plusMonths(4), began().plusMonths(5), "10").statusCode(201);

    // Then that was told once, as the contract of events says
    assertThat(told(kpi)).hasSize(1);
    assertThat(sent.faults(KpiOffTrack.TYPE, kpi)).isEmpty();
    var event = (KpiOffTrack) told(kpi).getFirst();
    assertThat(event.due()).isNull();
    assertThat(event.achieved()).isNull();
    assertThat(event.reason()).startsWith("Fewer than 5 qualifications").doesNotContain("1 ");
    assertThat(event.lineage()).isEqualTo(award.promises().getFirst().lineage());
    assertThat(event.kpiVersion()).isEqualTo(1);

    // When it comes back and goes off once more
    var at =
        report(kpi, began().plusMonths(4), began().plusMonths(5), "2")
            .statusCode(201)
            .extract()
            .header("Location");
    change(VERIFIER, at, "/verification", "{\"verdict\": \"QUERIED\"}").statusCode(200);

    // Then it is told again
    assertThat(told(kpi)).hasSize(2);
  }

  @Test
  void what_nobody_reported_on_yet_is_left_to_the_calendar() {
    var contract = Api.running(Awards.of(Promises.qualifications(), Promises.jobs()));
    spend(contract, began(), began().plusMonths(3), "800000").statusCode(201);
    assertThat(told(kpi(contract, "qualifications"))).isEmpty();
    assertThat(told(kpi(contract, "people"))).isEmpty();
  }

  @Test
  void time_alone_puts_a_kpi_off_track_and_the_calendar_notices_once() {
    var contract = Api.running(Awards.of(Promises.peerMentors()));
    var kpi = kpi(contract, "people");
    assertThat(told(kpi)).isEmpty();

    sent.update("update kpi set watched_on = watched_on - 1 where id = '" + kpi + "'");
    sweep.sweep();
    sent.update("update kpi set watched_on = watched_on - 1 where id = '" + kpi + "'");
    sweep.sweep();

    assertThat(told(kpi)).hasSize(1);
    assertThat(told(kpi).getFirst().achieved()).isNull();
    assertThat(sent.faults(KpiOffTrack.TYPE, kpi)).isEmpty();
  }

  @Test
  void a_contract_is_looked_at_until_its_last_figures_are_missed_and_once_after() {
    // Given a contract that has been over for so long that its figures are missed
    var contract = Api.running(Awards.of(Promises.peerMentors()));
    var kpi = kpi(contract, "people");
    endedDaysAgo(contract, 31);
    watchedDaysAgo(kpi, 2);

    // When
    sweep.sweep();

    // Then it was looked at, and is not again
    assertThat(isWatchedDaysAgo(kpi, 0)).isTrue();
    assertThat(told(kpi)).hasSize(1);
    endedDaysAgo(contract, 40);
    watchedDaysAgo(kpi, 9);
    sweep.sweep();
    assertThat(isWatchedDaysAgo(kpi, 9)).isTrue();
  }

  private void endedDaysAgo(String contract, int days) {
    sent.update(
        "update contract set ends_on = current_date - %1$d, particulars = jsonb_set(particulars, '{terms,endsOn}', to_jsonb((current_date - %1$d)::text)) where id = '%2$s'"
            .formatted(days, contract));
  }

  private void watchedDaysAgo(String kpi, int days) {
    sent.update(
        "update kpi set watched_on = current_date - %d where id = '%s'".formatted(days, kpi));
  }

  private boolean isWatchedDaysAgo(String kpi, int days) {
    return sent.update(
            "update kpi set version = version where id = '%s' and watched_on = current_date - %d"
                .formatted(kpi, days))
        == 1;
  }

  private java.util.List<KpiOffTrack> told(String kpi) {
    return sent.of(KpiOffTrack.TYPE, KpiOffTrack.class, kpi);
  }
}
