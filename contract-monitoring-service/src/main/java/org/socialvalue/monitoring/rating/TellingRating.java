package org.socialvalue.monitoring.rating;

import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.notice.OpeningNotice;
import org.socialvalue.monitoring.policy.MonitoringPolicy;

/** What follows when a rating is given: a notice where it is poor, and the event. */
@ApplicationScoped
class TellingRating {

  private final OpeningNotice notices;
  private final Outbox outbox;
  private final DatabaseClock clock;

  TellingRating(OpeningNotice notices, Outbox outbox, DatabaseClock clock) {
    this.notices = notices;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** To be called last in the transaction that gives it. */
  void tell(Contract contract, PerformanceRating rating, MonitoringPolicy policy) {
    if (policy.rating().poor().contains(rating.rating())) {
      notices.becauseOf(
          contract,
          rating.id(),
          "Rated " + inWords(rating.rating()) + " for " + rating.period(),
          policy);
    }
    var computed = rating.asToldOthers();
    var settled = contract.particulars();
    outbox.append(
        rating,
        PerformanceRated.TYPE,
        new PerformanceRated(
            contract.id(),
            rating.id(),
            settled.authority(),
            settled.supplier().id(),
            settled.title(),
            rating.period().from(),
            rating.period().to(),
            rating.isLast(),
            rating.rating(),
            computed.rating(),
            computed.because(),
            rating.overriddenBecause(),
            clock.now(),
            settled.awardId(),
            settled.competitionId(),
            rating.standings().stream().map(TellingRating::told).toList()));
  }

  private static PerformanceRated.KpiStanding told(Standing standing) {
    var others = standing.asToldOthers();
    return new PerformanceRated.KpiStanding(others.kpiId(), others.name(), others.state().told());
  }

  private static String inWords(PerformanceRated.Rating rating) {
    return rating.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
