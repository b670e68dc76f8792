package org.socialvalue.monitoring.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.socialvalue.events.ContractEnded;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.events.KpisAgreed;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.kpi.AgreedKpis;

/**
 * Tells what is in force between the two sides: the terms that anybody may read, and nothing of
 * what either said about them. Each to be called last in the transaction that makes it true.
 */
@ApplicationScoped
public class TellingContract {

  private final AgreedKpis kpis;
  private final Outbox outbox;
  private final DatabaseClock clock;

  public TellingContract(AgreedKpis kpis, Outbox outbox, DatabaseClock clock) {
    this.kpis = kpis;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** That it is in force, and what both sides stand by now. */
  public void started(Contract contract) {
    contract.tellStart(clock.now());
    var settled = contract.particulars();
    var event =
        new ContractStarted(
            contract.id(),
            settled.awardId(),
            settled.competitionId(),
            settled.authority(),
            settled.supplier(),
            settled.title(),
            settled.lots().stream().map(Lot::id).toList(),
            settled.value(),
            contract.period().from(),
            contract.period().to(),
            kpis.of(contract),
            Objects.requireNonNullElse(contract.activatedAt(), contract.draftedAt()));
    outbox.append(contract, ContractStarted.TYPE, event);
  }

  /**
   * @param revision its number
   */
  public void revised(Contract contract, int revision, LocalDate inForceFrom) {
    var settled = contract.particulars();
    var event =
        new KpisAgreed(
            contract.id(),
            settled.awardId(),
            settled.competitionId(),
            settled.authority(),
            revision,
            inForceFrom,
            kpis.of(contract),
            clock.now());
    outbox.append(contract, KpisAgreed.TYPE, event);
  }

  /**
   * @param variation its number
   * @param before who delivered before it
   */
  public void varied(
      Contract contract, int variation, ContractVaried.Change change, Supplier before) {
    var settled = contract.particulars();
    var event =
        new ContractVaried(
            contract.id(),
            settled.awardId(),
            settled.competitionId(),
            settled.authority(),
            variation,
            change,
            settled.supplier(),
            before,
            settled.value(),
            contract.period().from(),
            contract.period().to(),
            kpis.of(contract),
            clock.now());
    outbox.append(contract, ContractVaried.TYPE, event);
  }

  public void ended(Contract contract) {
    var settled = contract.particulars();
    var event =
        new ContractEnded(
            contract.id(),
            settled.awardId(),
            settled.competitionId(),
            settled.authority(),
            settled.supplier().id(),
            contract.period().to(),
            clock.now());
    outbox.append(contract, ContractEnded.TYPE, event);
  }
}
