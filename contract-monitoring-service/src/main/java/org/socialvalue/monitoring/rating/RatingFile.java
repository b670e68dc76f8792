package org.socialvalue.monitoring.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.KpiStage;
import org.socialvalue.monitoring.kpi.Standings;
import org.socialvalue.monitoring.policy.MonitoringPolicy;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.rating.rules.AnotherRatingHasItsReason;
import org.socialvalue.monitoring.rating.rules.RatingCase;

/** Puts together what a rating rests on. */
@ApplicationScoped
class RatingFile {

  private static final AnotherRatingHasItsReason REASON = new AnotherRatingHasItsReason();

  private final PerformanceRatingRepository ratings;
  private final Standings standings;
  private final Policies policies;
  private final DatabaseClock clock;

  RatingFile(
      PerformanceRatingRepository ratings,
      Standings standings,
      Policies policies,
      DatabaseClock clock) {
    this.ratings = ratings;
    this.standings = standings;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What follows for a contract from where its KPIs stand on the last day of the time.
   *
   * @param findings what stands in the way of the rating that was asked for
   */
  record Prepared(
      Period period,
      ComputedRating computed,
      List<Standing> standings,
      List<Finding> findings,
      MonitoringPolicy policy) {}

  /**
   * @throws Refused 400 for a day to come or before the contract, 409 where that time was rated
   */
  Prepared prepared(Contract contract, RatingRequest request) {
    contract.requireActivated();
    var period = period(contract, request.to());
    var policy = policies.inForce(contract.particulars().authority().id());
    var lines =
        standings.of(contract, period.to()).entrySet().stream()
            .filter(line -> line.getKey().stage() == KpiStage.AGREED)
            .map(
                line ->
                    new Standing(
                        line.getKey().id(),
                        line.getKey().terms().name(),
                        line.getKey().terms().weight(),
                        line.getValue().state(),
                        line.getValue().reason()))
            .toList();
    var computed = ComputedRating.of(lines, policy.rating());
    var findings = REASON.check(new RatingCase(computed, request.rating(), request.reason()));
    return new Prepared(period, computed, lines, findings, policy);
  }

  private Period period(Contract contract, @Nullable LocalDate asked) {
    var today = clock.today();
    var to = asked == null ? today : asked;
    if (to.isAfter(today)) {
      throw Refused.invalid("/to", "must not be a day to come");
    }
    if (to.isBefore(contract.period().from())) {
      throw Refused.invalid("/to", "must not be before the contract's first day");
    }
    to = contract.judgedOn(to);
    var last = ratings.latest(contract.id()).map(PerformanceRating::period);
    if (last.isPresent() && !to.isAfter(last.get().to())) {
      throw Refused.conflict(
          "The performance is rated up to "
              + last.get().to()
              + " already; that rating can be given another value, with a reason");
    }
    return new Period(
        last.map(period -> period.to().plusDays(1)).orElse(contract.period().from()), to);
  }
}
