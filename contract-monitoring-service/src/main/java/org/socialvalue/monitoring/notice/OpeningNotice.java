package org.socialvalue.monitoring.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.events.PoorPerformanceNoticed;
import org.socialvalue.events.PoorPerformanceNoticed.Ground;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.calendar.CalendarEntries;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.policy.MonitoringPolicy;

/** Opens a notice: enters its last day in the calendar and tells of it, once. */
@ApplicationScoped
public class OpeningNotice {

  private static final Logger LOG = Logger.getLogger(OpeningNotice.class);

  private final PerformanceNoticeRepository notices;
  private final CalendarEntries calendar;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public OpeningNotice(
      PerformanceNoticeRepository notices,
      CalendarEntries calendar,
      AuditTrail audit,
      Outbox outbox,
      CurrentActor actor,
      DatabaseClock clock) {
    this.notices = notices;
    this.calendar = calendar;
    this.audit = audit;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
  }

  /** Because of a poor rating; once for each rating. */
  public void becauseOf(Contract contract, UUID ratingId, String because, MonitoringPolicy policy) {
    if (!notices.hasOneBecauseOf(ratingId)) {
      var regime = Regimes.of(policy.regime()).orElseThrow();
      open(contract, Ground.POOR_PERFORMANCE, because, ratingId, regime, clock.today(), policy);
    }
  }

  /** In the transaction at hand, under the contract's lock. */
  PerformanceNotice open(
      Contract contract,
      Ground ground,
      String because,
      @Nullable UUID ratingId,
      Regime regime,
      LocalDate knownOn,
      MonitoringPolicy policy) {
    var now = clock.now();
    var notice =
        new PerformanceNotice(
            contract, ground, because, ratingId, regime, knownOn, actor.get().id(), now);
    notices.persist(notice);
    calendar.enter(
        contract,
        DueKind.NOTICE,
        notice.id(),
        knownOn,
        notice.publishBy(),
        policy.calendar(),
        clock.today());
    audit.append(
        notice, actor.get(), "notice opened", null, NoticeView.from(notice, clock.today()));
    LOG.infof(
        "event=poor-performance-noticed contractId=%s noticeId=%s", contract.id(), notice.id());
    var settled = contract.particulars();
    outbox.append(
        notice,
        PoorPerformanceNoticed.TYPE,
        new PoorPerformanceNoticed(
            contract.id(),
            notice.id(),
            settled.authority(),
            settled.supplier().id(),
            settled.title(),
            ground,
            because,
            ratingId,
            knownOn,
            notice.publishBy(),
            notice.isRequiredByLaw(),
            now));
    return notice;
  }
}
