package org.socialvalue.monitoring.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.contract.Origin;
import org.socialvalue.monitoring.entry.ImportReport.Imported;
import org.socialvalue.monitoring.entry.ImportReport.Result;

/**
 * Takes in a file of contracts. Bad rows are told and the good ones are in; the same file again
 * changes nothing; a mended file brings a draft the promises that it lacks.
 */
@ApplicationScoped
public class ImportingContracts {

  static final int MOST_ROWS = 5000;

  /** Contracts that go to the database at once. */
  private static final int TOGETHER = 50;

  private final EnteringContract entering;
  private final EnteringPromises completing;
  private final Contracts seen;
  private final ContractRepository contracts;
  private final CommitmentRepository commitments;
  private final CurrentActor actor;
  private final EntityManager db;
  private final Validator validator;

  public ImportingContracts(
      EnteringContract entering,
      EnteringPromises completing,
      Contracts seen,
      ContractRepository contracts,
      CommitmentRepository commitments,
      CurrentActor actor,
      EntityManager db,
      Validator validator) {
    this.entering = entering;
    this.completing = completing;
    this.seen = seen;
    this.contracts = contracts;
    this.commitments = commitments;
    this.actor = actor;
    this.db = db;
    this.validator = validator;
  }

  /**
   * @throws Refused 400 for a file without a head that names a reference and a promise, or with too
   *     many rows
   */
  @Transactional
  public ImportReport take(byte[] file, Written written) {
    var sheet = ContractSheet.read(file, written, validator);
    if (sheet.rows() > MOST_ROWS) {
      throw Refused.invalid("", "must have at most " + MOST_ROWS + " rows");
    }
    EnteringContract.oneAtATime(db, actor.get().org());
    var faults = new ArrayList<>(sheet.faults());
    var done = new ArrayList<Imported>();
    var entries = sheet.contracts();
    var known =
        contracts.ofReferences(
            actor.get().org(), entries.stream().map(ContractSheet.Entry::reference).toList());
    var circumstances = entering.circumstances();
    for (int from = 0; from < entries.size(); from += TOGETHER) {
      var fresh = new ArrayList<Contract>();
      for (var entry : entries.subList(from, Math.min(entries.size(), from + TOGETHER))) {
        var contract = known.get(entry.reference());
        if (contract == null) {
          fresh.add(enter(entry, circumstances, done));
        } else {
          complete(entry, contract, done, faults);
        }
      }
      db.flush();
      fresh.forEach(contract -> entering.record(contract, circumstances));
      db.flush();
      db.clear(); // else each query looks through all the contracts before it
    }
    return new ImportReport(sheet.rows(), List.copyOf(done), List.copyOf(faults));
  }

  private Contract enter(
      ContractSheet.Entry entry,
      EnteringContract.Circumstances circumstances,
      List<Imported> done) {
    var contract = entering.write(entry.contract(), Origin.CSV, circumstances);
    done.add(
        new Imported(
            entry.reference(),
            contract.id(),
            entry.line(),
            Result.ENTERED,
            entry.contract().promises().size()));
    return contract;
  }

  private void complete(
      ContractSheet.Entry entry, UUID known, List<Imported> done, List<RowFault> faults) {
    var contract = seen.locked(known, "contract");
    var there =
        commitments.of(contract.id()).stream()
            .map(commitment -> commitment.promise())
            .map(had -> PromiseEntry.sameness(had.statement().en(), had.measure().name()))
            .collect(Collectors.toSet());
    var missing =
        entry.contract().promises().stream()
            .filter(promise -> !there.contains(promise.sameness()))
            .toList();
    if (missing.isEmpty()) {
      done.add(new Imported(entry.reference(), contract.id(), entry.line(), Result.UNCHANGED, 0));
    } else if (contract.isActivated() || contract.particulars().origin() == Origin.AWARD) {
      faults.add(
          new RowFault(
              entry.line(),
              "reference",
              "the contract runs already or comes from an award: it takes no more promises ("
                  + missing.size()
                  + " of the file's are not in it)"));
    } else {
      completing.enter(contract.id(), "\"" + contract.version() + "\"", missing);
      done.add(
          new Imported(
              entry.reference(), contract.id(), entry.line(), Result.COMPLETED, missing.size()));
    }
  }
}
