package org.socialvalue.monitoring.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.socialvalue.events.Authority;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.WritingCommitments;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.Origin;
import org.socialvalue.monitoring.contract.Particulars;
import org.socialvalue.monitoring.policy.Policies;

/**
 * The authority enters a contract let before this system. It becomes a draft with a commitment for
 * each promise, and its provider finds it among its contracts.
 */
@ApplicationScoped
public class EnteringContract {

  private static final Logger LOG = Logger.getLogger(EnteringContract.class);

  private static final int LOCKS = 42;

  private final ContractRepository contracts;
  private final WritingCommitments commitments;
  private final Policies policies;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public EnteringContract(
      ContractRepository contracts,
      WritingCommitments commitments,
      Policies policies,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.policies = policies;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault; 409 where the authority has a contract of that reference
   */
  @Transactional
  public Contract enter(EnterContract entered, Origin origin) {
    var faults = EntryFaults.of(entered);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var org = actor.get().org();
    oneAtATime(contracts.getEntityManager(), org);
    if (entered.reference() != null
        && contracts.ofReference(org, entered.reference()).isPresent()) {
      throw Refused.conflict("There is a contract with the reference " + entered.reference());
    }
    var circumstances = circumstances();
    var contract = write(entered, origin, circumstances);
    record(contract, circumstances);
    return contract;
  }

  /**
   * What is the same for every contract that an authority enters at once.
   *
   * @param tolerance in per cent, that KPIs are proposed with
   */
  record Circumstances(Actor by, String authorityName, BigDecimal tolerance, Instant now) {}

  Circumstances circumstances() {
    var org = actor.get().org();
    return new Circumstances(
        actor.get(), contracts.nameOf(org), policies.inForce(org).tolerancePercent(), clock.now());
  }

  /** One that is without fault, and of a reference that the authority has no contract of. */
  Contract write(EnterContract entered, Origin origin, Circumstances at) {
    var lots = entered.lots().stream().map(EnterContract.LotEntry::asLot).toList();
    var areas = lots.stream().flatMap(lot -> lot.areas().stream()).distinct().toList();
    var promises = entered.promises().stream().map(promise -> promise.asPromise(areas)).toList();
    var particulars =
        new Particulars(
            null,
            null,
            entered.projectId(),
            null,
            new Authority(
                at.by().org(),
                entered.authorityName() == null ? at.authorityName() : entered.authorityName()),
            entered.supplier().asSupplier(),
            entered.title().asText(),
            entered.serviceArea(),
            lots.getFirst(),
            entered.value(),
            entered.terms().asTerms(),
            Particulars.counted(promises),
            at.now(),
            origin,
            Boolean.TRUE.equals(entered.grant()),
            lots,
            entered.others().stream().map(EnterContract.PartOf::asPartner).toList(),
            entered.terms().endsOn(),
            entered.reference(),
            entered.supplier().asSupplier());
    var contract = new Contract(Ids.next(), particulars, at.now());
    contracts.persist(contract);
    commitments.write(contract, promises, 0, at.tolerance());
    return contract;
  }

  /** Puts on record that it was entered, once it is written. */
  void record(Contract contract, Circumstances at) {
    audit.append(contract, at.by(), "contract entered", null, contract.particulars());
    LOG.infof(
        "event=contract-entered contractId=%s origin=%s",
        contract.id(), contract.particulars().origin());
  }

  /** Two requests, or two files, with one reference: the second finds the first's contract. */
  static void oneAtATime(EntityManager db, String authority) {
    AdvisoryLock.hold(db, LOCKS, authority);
  }
}
