package org.socialvalue.tender.redesign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner decides on another round of redesign, or that it has come to its end. */
@ApplicationScoped
public class DecidingRound {

  private final ProjectRepository projects;
  private final RoundRepository rounds;
  private final JudgingRound judging;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public DecidingRound(
      ProjectRepository projects,
      RoundRepository rounds,
      JudgingRound judging,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.rounds = rounds;
    this.judging = judging;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * Another round opens again what was concluded.
   *
   * @throws Refused 400 with every fault; 409 with every finding that stands in the way of the end,
   *     or where there is no round to decide
   */
  @Transactional
  public RedesignRound decide(Actor actor, UUID projectId, DecideRound asked) {
    var project = projects.ownHeld(projectId, actor);
    var now = clock.now();
    var judged = judging.judge(project, asked, now);
    var standing = Findings.standing(judged.findings(), asked.acknowledged());
    if (!standing.isEmpty()) {
      throw Refused.broken(standing);
    }
    var service = judged.service();
    var round =
        new RedesignRound(
            Ids.next(),
            project.id(),
            service.rounds().size() + 1,
            asked,
            service.onTheTable(),
            actor,
            now);
    rounds.persistAndFlush(round);
    audit.append(round, actor, "redesign round decided", null, asked);
    timeline.note(
        project.id(),
        actor,
        TimelineKind.REDESIGN,
        what(asked, service),
        asked.reason(),
        service.onTheTable().stream()
            .map(option -> new Evidence("redesign-option", option.id(), option.title()))
            .toList());
    return round;
  }

  private static String what(DecideRound asked, ServiceFacts service) {
    if (!asked.concludes()) {
      return service.conclusion().isPresent()
          ? "Redesign opened again"
          : "Another round of redesign";
    }
    var chosen = asked.chosenOption();
    return chosen == null
        ? "Redesign concluded: the service stays as it is"
        : "Redesign concluded: \"" + service.option(chosen).orElseThrow().title() + "\"";
  }
}
