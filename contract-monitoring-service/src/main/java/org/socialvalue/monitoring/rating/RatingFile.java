package org.socialvalue.monitoring.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PerformanceRated.Rating;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiStage;
import org.socialvalue.monitoring.kpi.Standings;
import org.socialvalue.monitoring.notice.Regimes;
import org.socialvalue.monitoring.policy.MonitoringPolicy;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.rating.rules.AnotherRatingHasItsReason;
import org.socialvalue.monitoring.rating.rules.RatingCase;
import org.socialvalue.monitoring.standing.TellingOthers;
import org.socialvalue.monitoring.standing.ToldToOthers;
import org.socialvalue.monitoring.status.KpiStatus;

/** Puts together what a rating rests on. */
@ApplicationScoped
class RatingFile {

  private static final AnotherRatingHasItsReason REASON = new AnotherRatingHasItsReason();

  private final PerformanceRatingRepository ratings;
  private final Standings standings;
  private final Policies policies;
  private final TellingOthers others;
  private final DatabaseClock clock;

  RatingFile(
      PerformanceRatingRepository ratings,
      Standings standings,
      Policies policies,
      TellingOthers others,
      DatabaseClock clock) {
    this.ratings = ratings;
    this.standings = standings;
    this.policies = policies;
    this.others = others;
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
    var told = others.of(contract, period.to());
    var lines =
        standings.of(contract, period.to()).entrySet().stream()
            .filter(line -> line.getKey().stage() == KpiStage.AGREED)
            .map(line -> standing(line.getKey(), line.getValue(), told))
            .toList();
    var computed = ComputedRating.of(lines, policy.rating());
    var findings = findings(contract, computed, request.rating(), request.reason(), policy);
    return new Prepared(period, computed, lines, findings, policy);
  }

  /**
   * @param given another rating than follows; null for none
   */
  List<Finding> findings(
      Contract contract,
      ComputedRating computed,
      @Nullable Rating given,
      @Nullable String reason,
      MonitoringPolicy policy) {
    var law = Regimes.of(policy.regime()).orElseThrow().ratingLaw(contract.particulars().value());
    return REASON.check(new RatingCase(computed, given, reason, law));
  }

  private static Standing standing(Kpi kpi, KpiStatus status, ToldToOthers told) {
    var others = told.status(kpi.id(), status);
    return new Standing(
        kpi.id(),
        kpi.terms().name(),
        kpi.terms().weight(),
        status.state(),
        status.reason(),
        new Standing.Told(others.state(), others.reason()));
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
