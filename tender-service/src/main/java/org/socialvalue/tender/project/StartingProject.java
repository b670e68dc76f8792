package org.socialvalue.tender.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.Authority;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.BuyingAuthority;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner starts a project for their authority. */
@ApplicationScoped
public class StartingProject {

  private final ProjectRepository projects;
  private final ReferenceData data;
  private final ChoosingFrameworks choosing;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;
  private final Instance<WhenAProjectStarts> others;

  public StartingProject(
      ProjectRepository projects,
      ReferenceData data,
      ChoosingFrameworks choosing,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline,
      @Any Instance<WhenAProjectStarts> others) {
    this.others = others;
    this.projects = projects;
    this.data = data;
    this.choosing = choosing;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 400 with every fault of the description
   */
  @Transactional
  public CommissioningProject start(Actor actor, StartProject asked) {
    var now = clock.now();
    var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
    var choice = choosing.of(actor.org(), asked, today);
    var faults = new ArrayList<>(DescriptionFaults.of(asked, actor.org(), List.of(), data, today));
    faults.addAll(choice.faults());
    faults.addAll(DescriptionFaults.regime(asked, choice.frameworks(), data));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var authority =
        data.authority(actor.org())
            .map(BuyingAuthority::asAuthority)
            .orElse(new Authority(actor.org(), actor.org()));
    var pins = choice.frameworks().stream().map(Framework::ref).toList();
    var project = CommissioningProject.start(Ids.next(), authority, pins, asked, now);
    projects.persistAndFlush(project);
    audit.append(project, actor, "project started", null, asked);
    timeline.note(project.id(), actor, TimelineKind.PROJECT, "Project started", null, List.of());
    others.forEach(other -> other.started(project, actor));
    projects.flush();
    return project;
  }
}
