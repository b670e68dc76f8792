package org.socialvalue.monitoring.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.events.PoorPerformancePublished;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.calendar.Fulfilling;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;

/** A notice was published, or it is decided with a reason that none is called for. */
@ApplicationScoped
public class ClosingNotice {

  private final Contracts contracts;
  private final PerformanceNoticeRepository notices;
  private final Fulfilling fulfilling;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ClosingNotice(
      Contracts contracts,
      PerformanceNoticeRepository notices,
      Fulfilling fulfilling,
      AuditTrail audit,
      Outbox outbox,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.notices = notices;
    this.fulfilling = fulfilling;
    this.audit = audit;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
  }

  /** How a notice is closed. */
  sealed interface Way {
    /** It can be read by all. */
    record Published(PublicationRequest request) implements Way {}

    /** None is called for. */
    record Dismissed(DismissalRequest request) implements Way {}
  }

  /**
   * @throws Refused 409 when it is closed already
   */
  @Transactional
  public PerformanceNotice close(UUID id, @Nullable String ifMatch, Way way) {
    var contract = contracts.locked(notices.contractOf(id), "notice");
    var notice = notices.findById(id);
    Versions.require(ifMatch, notice);
    var today = clock.today();
    var now = clock.now();
    var by = actor.get().id();
    fulfilling.fulfil(contract.id(), DueKind.NOTICE, id, now);
    var before = NoticeView.from(notice, today);
    switch (way) {
      case Way.Published(var request) -> notice.publish(request, today, by, now);
      case Way.Dismissed(var request) -> notice.dismiss(request.reason(), by, now);
    }
    audit.append(notice, actor.get(), "notice closed", before, NoticeView.from(notice, today));
    if (way instanceof Way.Published(var request)) {
      outbox.append(
          notice, PoorPerformancePublished.TYPE, published(contract, notice, request, now));
    }
    return notice;
  }

  private static PoorPerformancePublished published(
      Contract contract, PerformanceNotice notice, PublicationRequest request, Instant now) {
    var settled = contract.particulars();
    return new PoorPerformancePublished(
        contract.id(),
        notice.id(),
        settled.awardId(),
        settled.competitionId(),
        settled.authority(),
        settled.supplier(),
        notice.ground(),
        request.publicWords(),
        notice.knownOn(),
        request.publishedOn(),
        request.reference(),
        now);
  }
}
