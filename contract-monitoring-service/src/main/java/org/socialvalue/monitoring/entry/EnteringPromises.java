package org.socialvalue.monitoring.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.commitment.DraftingCommitments;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.contract.Origin;

/** Adds promises that were forgotten when a contract was entered, while it is a draft. */
@ApplicationScoped
public class EnteringPromises {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final DraftingCommitments drafting;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public EnteringPromises(
      Contracts contracts,
      CommitmentRepository commitments,
      DraftingCommitments drafting,
      AuditTrail audit,
      CurrentActor actor) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.drafting = drafting;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @throws Refused 400 with every fault, also for a promise that the contract has; 409 for a
   *     contract from an award, whose promises are those of the bid, and for one that runs
   */
  @Transactional
  public Contract enter(UUID contractId, @Nullable String ifMatch, List<PromiseEntry> entered) {
    var contract = contracts.locked(contractId, "contract");
    Versions.require(ifMatch, contract);
    contract.requireDraft();
    if (contract.particulars().origin() == Origin.AWARD) {
      throw Refused.conflict("Its promises are those of the winning bid");
    }
    var faults = new ArrayList<>(EntryFaults.of(entered, contract.period()));
    var known =
        commitments.of(contractId).stream()
            .map(commitment -> commitment.promise())
            .map(had -> PromiseEntry.sameness(had.statement().en(), had.measure().name()))
            .toList();
    for (int i = 0; i < entered.size(); i++) {
      if (known.contains(entered.get(i).sameness())) {
        faults.add(new Fault("/promises/" + i, "the contract has this promise"));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var areas =
        contract.particulars().lots().stream().flatMap(lot -> lot.areas().stream()).toList();
    var promises = entered.stream().map(promise -> promise.asPromise(areas)).toList();
    contract.promise(promises);
    drafting.draft(contract, promises);
    audit.append(contract, actor.get(), "promises entered", null, promises);
    return contract;
  }
}
