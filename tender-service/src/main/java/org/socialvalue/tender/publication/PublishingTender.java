package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.StageMove;
import org.socialvalue.tender.publication.rules.PublicationRules;
import org.socialvalue.tender.register.EnteringFact;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.stage.TakingStep;
import org.socialvalue.tender.timeline.Evidence;

/** A tender goes out: every rule is kept, its content is frozen, the event is appended. */
@ApplicationScoped
public class PublishingTender {

  private final TenderRepository tenders;
  private final ProjectRepository projects;
  private final JudgingTender judging;
  private final TenderVersionRepository versions;
  private final ReferenceData data;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final TakingStep taking;
  private final NoticeOfTender notices;
  private final EnteringFact register;
  private final Outbox outbox;

  public PublishingTender(
      TenderRepository tenders,
      ProjectRepository projects,
      JudgingTender judging,
      TenderVersionRepository versions,
      ReferenceData data,
      DatabaseClock clock,
      AuditTrail audit,
      TakingStep taking,
      NoticeOfTender notices,
      EnteringFact register,
      Outbox outbox) {
    this.taking = taking;
    this.notices = notices;
    this.register = register;
    this.tenders = tenders;
    this.projects = projects;
    this.judging = judging;
    this.versions = versions;
    this.data = data;
    this.clock = clock;
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * @throws Refused 409 with every finding that stands in the way, or when it is out already
   */
  @Transactional
  public Tender publish(Actor actor, UUID id, @Nullable String ifMatch, PublishTender asked) {
    var projectId = tenders.own(id, actor).projectId();
    var project = projects.ownHeld(projectId, actor);
    var tender = tenders.ownHeld(id, actor);
    Versions.require(ifMatch, tender);
    if (tender.isPublished()) {
      throw Refused.conflict("The tender is published already");
    }
    var now = clock.now();
    var findings = PublicationRules.check(judging.question(tender, project, now));
    var standing = Findings.standing(findings, asked.acknowledged());
    if (!standing.isEmpty()) {
      throw Refused.broken(standing);
    }
    var known = judging.outcomesOf(project.id());
    var frozen = FrozenTender.of(tender, project, known, data.areas(), now);
    tender.publish(frozen, asked.acknowledged());
    project.published(now);
    goOn(project, tender, actor, now, asked.acknowledged(), findings);
    freeze(tender, known);
    versions.persist(TenderVersion.first(frozen, asked.acknowledged(), actor));
    audit.append(tender, actor, "tender published", null, frozen);
    register.enter(new Fact.TenderOut(notices.of(frozen, tender.content(), project, known)));
    outbox.append(tender, TenderPublished.TYPE, frozen);
    return tender;
  }

  private void goOn(
      CommissioningProject project,
      Tender tender,
      Actor actor,
      Instant now,
      List<Acknowledgement> acknowledged,
      List<Finding> findings) {
    var move =
        new StageMove(
            project.stage(),
            Stage.DO,
            now.atZone(DatabaseClock.ZONE).toLocalDate(),
            now,
            actor.id(),
            actor.name(),
            "A tender was published",
            acknowledged,
            findings);
    taking.take(
        project,
        move,
        actor,
        List.of(new Evidence("tender", tender.id(), tender.content().title().en())));
  }

  private static void freeze(Tender tender, Map<UUID, Outcome> known) {
    tender
        .content()
        .theRequirements()
        .forEach(
            asked -> Objects.requireNonNull(known.get(asked.outcomeId())).published(tender.id()));
  }
}
