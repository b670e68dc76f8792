package org.socialvalue.monitoring.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Promise;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.monitoring.Period;

/** What does not fit together in an entered contract: every fault at once. */
final class EntryFaults {

  private final List<Fault> faults = new ArrayList<>();

  private EntryFaults() {}

  static List<Fault> of(EnterContract contract) {
    var search = new EntryFaults();
    search.terms(contract.terms());
    search.lots(contract);
    search.faults.addAll(PartnerFaults.of(contract.supplier().asSupplier(), contract.others()));
    search.promises(contract.promises(), contract.terms().period());
    return search.faults;
  }

  /**
   * Of promises of a contract.
   *
   * @param term its first and last day; null where they are at fault themselves
   */
  static List<Fault> of(List<PromiseEntry> promises, @Nullable Period term) {
    var search = new EntryFaults();
    search.promises(promises, term);
    return search.faults;
  }

  private void terms(EnterContract.Terms terms) {
    if (terms.endsOn().isBefore(terms.startsOn())) {
      fault("/terms/endsOn", "must not be before startsOn");
    } else if (terms.startsOn().plusYears(50).isBefore(terms.endsOn())) {
      fault("/terms/endsOn", "must be within 50 years of startsOn");
    }
    if (terms.firstReviewOn() != null && terms.firstReviewOn().isBefore(terms.startsOn())) {
      fault("/terms/firstReviewOn", "must not be before startsOn");
    }
  }

  private void lots(EnterContract contract) {
    var seen = new HashSet<String>();
    for (int i = 0; i < contract.lots().size(); i++) {
      if (!seen.add(contract.lots().get(i).id())) {
        fault("/lots/" + i + "/id", "stands twice");
      }
    }
  }

  private void promises(List<PromiseEntry> promises, @Nullable Period term) {
    var said = new HashMap<String, Integer>();
    var lineages = new HashSet<UUID>();
    for (int i = 0; i < promises.size(); i++) {
      var promise = promises.get(i);
      var at = "/promises/" + i;
      var earlier = said.putIfAbsent(promise.sameness(), i);
      if (earlier != null) {
        fault(at, "repeats promise " + earlier);
      }
      if (promise.lineage() != null && !lineages.add(promise.lineage())) {
        fault(at + "/lineage", "stands twice");
      }
      promise(at, promise, term);
    }
  }

  private void promise(String at, PromiseEntry promise, @Nullable Period term) {
    var target = promise.measure().target();
    var dueBy = target == null ? null : target.dueBy();
    if (dueBy != null && term != null && !term.has(dueBy)) {
      fault(
          at + "/measure/target/dueBy",
          "must be within the contract, " + term.from() + " to " + term.to());
    }
    if (promise.measure().kind() == Measure.Kind.NARRATIVE && target != null) {
      fault(at + "/measure/target", "a narrative measure has none");
    }
    if (promise.provenance() == Promise.Provenance.UNSCORED_KPI && promise.pointsScored() != null) {
      fault(at + "/pointsScored", "an unscored KPI has none");
    }
    var scored = promise.pointsScored();
    var possible = promise.pointsPossible();
    if (scored != null && possible != null && scored.compareTo(possible) > 0) {
      fault(at + "/pointsScored", "must not be more than pointsPossible");
    }
  }

  private void fault(String at, String detail) {
    faults.add(new Fault(at, detail));
  }
}
