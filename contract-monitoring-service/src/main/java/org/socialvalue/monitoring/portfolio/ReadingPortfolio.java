package org.socialvalue.monitoring.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.standing.ReadingWhatIsTold;
import org.socialvalue.monitoring.standing.Standing;

/** The portfolio of the actor's authority, in six statements whatever its size. */
@ApplicationScoped
public class ReadingPortfolio {

  private final Standing standing;
  private final ReadingWhatIsTold readingWhatIsTold;
  private final Policies policies;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ReadingPortfolio(
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
  public PortfolioView read() {
    var authority = actor.get().org();
    var today = clock.today();
    var contracts = standing.ofAuthority(authority, today);
    int threshold = policies.inForce(authority).threshold();
    return Portfolio.of(
        contracts, readingWhatIsTold.of(contracts, threshold, today), threshold, today);
  }
}
