package org.socialvalue.monitoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.change;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

/**
 * What others are told of a contract's terms: once, by its schema, and nothing of what was said.
 */
@MonitoringTest
class TellingContractIT {

  @Inject Sent sent;
  @Inject StartSweep starts;

  @Test
  void aContractThatStartsIsToldWithEachKpiAndThePromiseThatItComesFrom() {
    // Given
    var promise = Promises.jobs();
    var award = Awards.of(promise);

    // When
    var contract = Api.running(award);

    // Then
    var told = sent.of(ContractStarted.TYPE, ContractStarted.class, contract);
    assertThat(told).hasSize(1);
    assertThat(sent.faults(ContractStarted.TYPE, contract)).isEmpty();
    var started = told.getFirst();
    assertThat(started.awardId()).isEqualTo(award.awardId());
    assertThat(started.competitionId()).isEqualTo(award.competitionId());
    assertThat(started.lots()).containsExactly(award.lot().id());
    assertThat(started.kpis()).hasSize(1);
    var kpi = started.kpis().getFirst();
    assertThat(kpi.promiseId()).isEqualTo(promise.id());
    assertThat(kpi.lineage()).isEqualTo(promise.lineage());
    assertThat(kpi.provenance()).isEqualTo(promise.provenance());
    assertThat(kpi.version()).isEqualTo(1);
  }

  @Test
  void aContractOfBeforeIsToldWithoutAnAwardAndNotTwice() {
    // Given one in force that nobody was told of, as an earlier version left it
    var contract = Entered.running(Entered.draftUntil("orchard-homecare", Awards.today()));
    sent.update("update contract set start_told_at = null where id = '" + contract + "'");
    var before = sent.of(ContractStarted.TYPE, ContractStarted.class, contract).size();

    // When
    starts.sweep();
    starts.sweep();

    // Then
    var told = sent.of(ContractStarted.TYPE, ContractStarted.class, contract);
    assertThat(told).hasSize(before + 1);
    assertThat(told.getLast().awardId()).isNull();
    assertThat(told.getLast().startedAt()).isEqualTo(told.getFirst().startedAt());
    assertThat(sent.faults(ContractStarted.TYPE, contract)).isEmpty();
  }

  @Test
  void aVariationIsToldOnceItIsInForceWithoutWhyItWasWanted() {
    // Given
    var contract = Api.running(Awards.of(Promises.jobs()));
    var variation =
        change(
                MANAGER,
                "/v1/contracts/" + contract,
                "/variations",
                """
                {"kind": "VALUE_CHANGE", "reason": "PLANTED reason", "value": 1234567}""")
            .statusCode(201)
            .extract()
            .<String>path("id");
    assertThat(sent.of(ContractVaried.TYPE, ContractVaried.class, contract)).isEmpty();

    // When the other side assents
    change(PROVIDER, "/v1/variations/" + variation, "/assent", "").statusCode(200);

    // Then
    var told = sent.of(ContractVaried.TYPE, ContractVaried.class, contract);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().change()).isEqualTo(ContractVaried.Change.VALUE_CHANGE);
    assertThat(told.getFirst().value()).isEqualByComparingTo(new BigDecimal("1234567"));
    assertThat(told.getFirst().kpis()).hasSize(1);
    assertThat(sent.faults(ContractVaried.TYPE, contract)).isEmpty();
    assertThat(told.toString()).doesNotContain("PLANTED");
  }
}
