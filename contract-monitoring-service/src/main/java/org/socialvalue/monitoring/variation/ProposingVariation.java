package org.socialvalue.monitoring.variation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.contract.Side;

/**
 * Either side proposes a variation; that is its assent. Nothing changes until all have assented.
 */
@ApplicationScoped
public class ProposingVariation {

  private final Contracts contracts;
  private final VariationRepository variations;
  private final Handovers handovers;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ProposingVariation(
      Contracts contracts,
      VariationRepository variations,
      Handovers handovers,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.variations = variations;
    this.handovers = handovers;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault; 409 with every finding of NOTHING_LOST, while the
   *     contract does not run, or while another variation waits
   */
  @Transactional
  public Variation propose(UUID contractId, @Nullable String ifMatch, VariationRequest asked) {
    var contract = contracts.locked(contractId, "contract");
    Versions.require(ifMatch, contract);
    requireRunning(contract);
    if (variations.waits(contractId)) {
      throw Refused.conflict("Another variation waits for assent; settle that first");
    }
    var now = Settled.of(contract.particulars());
    var faults = VariationFaults.of(asked, now, laterOf(clock.today(), contract.period().from()));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var findings = handovers.findings(contract, asked.kind(), asked.fates());
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var party = contracts.side(contract) == Side.AUTHORITY ? Party.AUTHORITY : Party.PROVIDER;
    var variation =
        new Variation(
            contract,
            variations.lastNumber(contractId) + 1,
            asked.kind(),
            asked.reason(),
            proposed(asked, now),
            handovers.inWords(contract, asked.fates()),
            new PartyAssent(party, actor.get().id(), clock.now()));
    variations.persist(variation);
    audit.append(variation, actor.get(), "variation proposed", now, variation.proposed());
    return variation;
  }

  private static LocalDate laterOf(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void requireRunning(Contract contract) {
    if (contract.state(clock.today()) != ContractState.ACTIVE) {
      throw Refused.conflict("Only a contract that runs is varied");
    }
  }

  private static Settled proposed(VariationRequest asked, Settled now) {
    var value = asked.value() == null ? now.value() : asked.value();
    var endsOn = asked.endsOn() == null ? now.endsOn() : asked.endsOn();
    var promisedTo = Boolean.TRUE.equals(asked.targetsMove()) ? endsOn : now.promisedTo();
    var varied = new Settled(now.supplier(), now.partners(), value, endsOn, promisedTo);
    if (asked.supplier() != null) {
      varied = varied.ledBy(asked.supplier().asSupplier());
    }
    return asked.partners() == null ? varied : varied.with(asked.deliverers());
  }
}
