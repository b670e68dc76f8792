package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;

/**
 * One side agrees on a revision as it stands (AGREED_BY_BOTH). The contract as it would be is held
 * to the rules of activation each time. With the second side it comes into force on its day, at
 * once where that has come.
 */
@ApplicationScoped
public class AgreeingRevision {

  private final Contracts contracts;
  private final KpiRevisionRepository revisions;
  private final RevisionFile file;
  private final ApplyingRevision applying;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AgreeingRevision(
      Contracts contracts,
      KpiRevisionRepository revisions,
      RevisionFile file,
      ApplyingRevision applying,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.revisions = revisions;
    this.file = file;
    this.applying = applying;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * What stands in the way, without changing anything.
   *
   * @throws Refused 409 as below, but for what the rules find
   */
  @Transactional
  FindingsView tried(UUID id, List<Acknowledgement> given) {
    var contract = contracts.seen(revisions.contractOf(id), "revision");
    var revision = revisions.findById(id);
    requireAgreeable(contract, revision);
    return FindingsView.of(file.findings(contract, revision), given);
  }

  private void requireAgreeable(Contract contract, KpiRevision revision) {
    contract.requireNotOver(clock.today());
    revision.requireAgreeableBy(contracts.side(contract));
    requireNoneWaits(contract.id());
  }

  /** What is agreed now would rest on weights and terms that no longer hold by then. */
  private void requireNoneWaits(UUID contractId) {
    var waiting = revisions.waiting(contractId);
    if (waiting != null) {
      throw Refused.conflict(
          "The revision that was agreed comes into force on "
              + waiting.inForceFrom()
              + "; this one can be agreed from then on");
    }
  }

  /**
   * @throws Refused 409 while an agreed revision waits for its day, once the side has agreed or the
   *     contract is over, and with every finding while a rule is broken or advice is not
   *     acknowledged
   */
  @Transactional
  public KpiRevision agree(UUID id, @Nullable String ifMatch, List<Acknowledgement> given) {
    var contract = contracts.locked(revisions.contractOf(id), "revision");
    var revision = revisions.findById(id);
    Versions.require(ifMatch, revision);
    requireAgreeable(contract, revision);
    var findings = file.findings(contract, revision);
    var answered = Stream.concat(given.stream(), revision.acknowledgements().stream()).toList();
    if (!Findings.standing(findings, answered).isEmpty()) {
      throw Refused.broken(findings);
    }
    var side = contracts.side(contract);
    boolean both = revision.agree(side, given, actor.get(), clock.now(), clock.today());
    audit.append(revision, actor.get(), "agreed by the " + side, null, revision.changes());
    if (both && revision.isDueBy(clock.today())) {
      applying.apply(contract, revision, actor.get());
    }
    return revision;
  }
}
