package org.socialvalue.tender.redesign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner takes an option off the table and says why; it stays on record. */
@ApplicationScoped
public class WithdrawingOption {

  private final ProjectRepository projects;
  private final OptionRepository options;
  private final GatheringServiceFacts service;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public WithdrawingOption(
      ProjectRepository projects,
      OptionRepository options,
      GatheringServiceFacts service,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.options = options;
    this.service = service;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 409 once it is withdrawn or redesign is concluded
   */
  @Transactional
  public RedesignOption withdraw(
      Actor actor, UUID projectId, UUID id, @Nullable String ifMatch, WithdrawOption asked) {
    var project = projects.ownHeld(projectId, actor);
    var option = options.one(project.id(), id);
    Versions.require(ifMatch, option);
    Frozen.refuse(service.of(project));
    if (!option.isOnTheTable()) {
      throw Refused.conflict("The option is withdrawn already");
    }
    var taken = new Withdrawal(asked.reason(), actor.id(), actor.name(), clock.now());
    option.withdraw(taken);
    options.flush();
    audit.append(option, actor, "redesign option withdrawn", null, taken);
    var title = option.described().title();
    timeline.note(
        project.id(),
        actor,
        TimelineKind.REDESIGN,
        "Option withdrawn: \"" + title + "\"",
        asked.reason(),
        List.of(new Evidence("redesign-option", id, title)));
    return option;
  }
}
