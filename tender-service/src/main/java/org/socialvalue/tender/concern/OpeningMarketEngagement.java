package org.socialvalue.tender.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.FirstVersion;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.register.EnteringFact;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner opens a project to what providers fear of it, or closes it. */
@ApplicationScoped
public class OpeningMarketEngagement {

  private final ProjectRepository projects;
  private final MarketEngagementRepository engagements;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;
  private final NoticeOfMarket notices;
  private final EnteringFact register;

  public OpeningMarketEngagement(
      ProjectRepository projects,
      MarketEngagementRepository engagements,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline,
      NoticeOfMarket notices,
      EnteringFact register) {
    this.projects = projects;
    this.engagements = engagements;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
    this.notices = notices;
    this.register = register;
  }

  /**
   * @throws Refused 400 with every fault, such as a last day that has gone by
   */
  @Transactional
  public MarketEngagementView write(
      Actor actor, UUID projectId, @Nullable String ifMatch, OpenMarketEngagement asked) {
    var project = projects.ownHeld(projectId, actor);
    var engagement = engagements.ofProject(project.id()).orElse(null);
    FirstVersion.require(ifMatch, engagement);
    var now = clock.now();
    refuseFaults(asked, now);
    var before = engagement == null ? null : engagement.written();
    var wasOpen = engagement != null && engagement.takesConcerns(now);
    if (engagement == null) {
      engagement = new MarketEngagement(Ids.next(), project.id());
      engagement.write(asked, now);
      engagements.persistAndFlush(engagement);
    } else {
      engagement.write(asked, now);
      engagements.flush();
    }
    audit.append(engagement, actor, "market engagement written", before, asked);
    if (wasOpen != asked.open()) {
      note(project.id(), actor, asked);
    }
    if (engagement.isKnown()) {
      register.enter(new Fact.MarketTold(notices.of(asked, project, now), now));
    }
    return MarketEngagementView.from(engagement, now);
  }

  private void note(UUID project, Actor actor, OpenMarketEngagement asked) {
    var until = asked.closesOn() == null ? "" : " until " + asked.closesOn();
    timeline.note(
        project,
        actor,
        TimelineKind.CONCERN,
        asked.open() ? "Market engagement opened" + until : "Market engagement closed",
        null,
        List.of());
  }

  private static void refuseFaults(OpenMarketEngagement asked, Instant now) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
    if (asked.open() && asked.closesOn() != null && asked.closesOn().isBefore(today)) {
      faults.add(new Fault("/closesOn", "has gone by"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }
}
