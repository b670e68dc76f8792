package org.socialvalue.tender.redesign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.engagement.ContributionRepository;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner marks the service as it is, or an option, on the principles. */
@ApplicationScoped
public class AssessingService {

  private final ProjectRepository projects;
  private final AssessmentRepository assessments;
  private final ContributionRepository contributions;
  private final GatheringGroundwork groundwork;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public AssessingService(
      ProjectRepository projects,
      AssessmentRepository assessments,
      ContributionRepository contributions,
      GatheringGroundwork groundwork,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.assessments = assessments;
    this.contributions = contributions;
    this.groundwork = groundwork;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * The service as it is can be marked at any time; what was concluded on can't.
   *
   * @throws Refused 400 with every fault; 409 for an option once redesign is concluded
   */
  @Transactional
  public Assessment assess(Actor actor, UUID projectId, AssessService asked) {
    var project = projects.ownHeld(projectId, actor);
    var now = clock.now();
    var laid = groundwork.of(project, now);
    var faults =
        AssessmentFaults.of(
            asked,
            laid.framework(),
            laid.service(),
            engagements(laid),
            contributions.known(project.id(), named(asked)));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var subject = Subject.read(asked.subject()).orElseThrow();
    if (subject instanceof Subject.Option) {
      Frozen.refuse(laid.service());
    }
    var assessment = new Assessment(Ids.next(), project.id(), subject, asked.marks(), actor, now);
    assessments.persistAndFlush(assessment);
    audit.append(assessment, actor, "service assessed", null, asked);
    timeline.note(
        project.id(),
        actor,
        TimelineKind.REDESIGN,
        "%s assessed on %s".formatted(title(subject, laid), principles(asked)),
        null,
        evidence(asked, laid));
    return assessment;
  }

  private static Set<UUID> named(AssessService asked) {
    return asked.marks().stream()
        .flatMap(mark -> mark.contributions().stream())
        .collect(Collectors.toSet());
  }

  private static String title(Subject subject, Groundwork laid) {
    return switch (subject) {
      case Subject.Current current -> "The service as it is";
      case Subject.Option option ->
          "\"" + laid.service().option(option.id()).orElseThrow().title() + "\"";
    };
  }

  private static String principles(AssessService asked) {
    return asked.marks().stream()
        .map(mark -> mark.principle() + " (" + mark.mark() + ")")
        .collect(Collectors.joining(", "));
  }

  private static Set<UUID> engagements(Groundwork laid) {
    return laid.engagements().stream().map(EngagementFacts::id).collect(Collectors.toSet());
  }

  private static List<Evidence> evidence(AssessService asked, Groundwork laid) {
    var named =
        asked.marks().stream()
            .flatMap(mark -> mark.engagements().stream())
            .collect(Collectors.toSet());
    return laid.engagements().stream()
        .filter(engagement -> named.contains(engagement.id()))
        .map(one -> new Evidence("engagement", one.id(), one.held().title()))
        .toList();
  }
}
