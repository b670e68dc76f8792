package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.suppression.Paths;
import org.socialvalue.monitoring.suppression.Published;
import org.socialvalue.monitoring.suppression.Releasing;

/** Releases anew, in the transaction of a change, wherever that tells no small count. */
@ApplicationScoped
class ReleasingOutcomes {

  private final OutcomeRepository outcomes;
  private final ReleaseRepository releases;
  private final Policies policies;
  private final DatabaseClock clock;

  ReleasingOutcomes(
      OutcomeRepository outcomes,
      ReleaseRepository releases,
      Policies policies,
      DatabaseClock clock) {
    this.outcomes = outcomes;
    this.releases = releases;
    this.policies = policies;
    this.clock = clock;
  }

  /** After a change; the contract's row is locked. */
  void look(Contract contract, Subject subject) {
    var today = clock.today();
    var threshold = policies.inForce(contract.particulars().authority().id()).threshold();
    var rows = outcomes.of(subject);
    var last = releases.of(subject).orElse(null);
    next(rows, last, today, threshold)
        .ifPresent(
            published -> {
              var told = Paths.toldBy(published.last(), WaysToTell.ALL);
              rows.forEach(row -> row.shown(told));
              if (last == null) {
                releases.persist(
                    new OutcomeRelease(Ids.next(), subject, published, threshold, today));
              } else {
                last.release(published, threshold, today);
              }
            });
  }

  private static Optional<Published> next(
      List<IndividualOutcome> rows, @Nullable OutcomeRelease last, LocalDate today, int threshold) {
    return new Releasing(
            WaysToTell.ALL,
            rows.stream().map(IndividualOutcome::asMember).toList(),
            last == null ? null : last.published(),
            last != null && last.mayLoseDetail(today),
            threshold)
        .next();
  }
}
