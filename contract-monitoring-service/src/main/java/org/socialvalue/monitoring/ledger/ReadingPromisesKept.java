package org.socialvalue.monitoring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.ledger.PromiseFacts.KpiFacts;
import org.socialvalue.monitoring.ledger.PromisesKept.By;
import org.socialvalue.monitoring.ledger.PromisesKept.Followed;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.standing.PromiseStanding;
import org.socialvalue.monitoring.standing.ReadingWhatIsTold;
import org.socialvalue.monitoring.standing.SharedKpi;
import org.socialvalue.monitoring.standing.Standing;

/**
 * How many promises the authority's providers kept, as it may be shared: five statements, however
 * many there are.
 */
@ApplicationScoped
public class ReadingPromisesKept {

  private final Standing standing;
  private final ReadingWhatIsTold readingWhatIsTold;
  private final Policies policies;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ReadingPromisesKept(
      Standing standing,
      ReadingWhatIsTold readingWhatIsTold,
      Policies policies,
      CurrentActor actor,
      DatabaseClock clock) {
    this.standing = standing;
    this.readingWhatIsTold = readingWhatIsTold;
    this.policies = policies;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  public PromisesKept by(By by) {
    var authority = actor.get().org();
    var today = clock.today();
    var contracts = standing.ofAuthority(authority, today);
    int threshold = policies.inForce(authority).threshold();
    var whatIsTold = readingWhatIsTold.of(contracts, threshold, today);
    var promises =
        contracts.stream()
            .flatMap(
                contract ->
                    contract.promises().stream()
                        .filter(ReadingPromisesKept::counts)
                        .map(
                            promise ->
                                followed(
                                    contract,
                                    promise,
                                    promise.shared(contract, whatIsTold, threshold))))
            .toList();
    return PromisesKept.of(promises, by, today);
  }

  /** What was offered outside the area, and nobody follows, was never owed. */
  private static boolean counts(PromiseStanding promise) {
    return promise.promise().counted() || promise.treatment() != Treatment.OPEN;
  }

  private static Followed followed(
      ContractStanding contract, PromiseStanding standing, List<SharedKpi> shared) {
    var settled = contract.contract().particulars();
    var promise = standing.promise();
    return new Followed(
        contract.contract().id().toString(),
        settled.title().en(),
        settled.supplier().size().name(),
        settled.supplier().sector().name(),
        promise.category().name(),
        Objects.requireNonNullElse(promise.priority(), "NONE"),
        promise.areas(),
        fellDue(contract).getYear(),
        standing.verdict(contract, shared),
        beingKept(contract, standing) && shared.stream().allMatch(SharedKpi::delivers));
  }

  private static LocalDate fellDue(ContractStanding contract) {
    var promisedTo = contract.contract().particulars().promisedTo();
    var ends = contract.contract().period().to();
    return promisedTo.isBefore(ends) ? promisedTo : ends;
  }

  private static boolean beingKept(ContractStanding contract, PromiseStanding standing) {
    return Judgement.isBeingKept(
        new PromiseFacts(
            standing.treatment(),
            standing.kpis().stream().map(kpi -> new KpiFacts(kpi.terms(), kpi.status())).toList(),
            standing.storiesTold(),
            contract.state(),
            contract.contract().period().to(),
            contract.asOf()));
  }
}
