package org.socialvalue.tender.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.socialvalue.tender.concern.ConcernRepository;
import org.socialvalue.tender.engagement.ContributionRepository;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.framework.Regime;
import org.socialvalue.tender.framework.ServiceArea;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.learning.Candidate;
import org.socialvalue.tender.learning.Lessons;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.project.CandidateDecision;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderRepository;
import org.socialvalue.tender.timeline.Timeline;

/** Gathers what documents are written from. */
@ApplicationScoped
class GatheringSources {
  private final GatheringGroundwork groundwork;
  private final OutcomeRepository outcomes;
  private final TenderRepository tenders;
  private final ContributionRepository contributions;
  private final Lessons lessons;
  private final ConcernRepository concerns;
  private final Timeline timeline;
  private final ReferenceData data;

  GatheringSources(
      GatheringGroundwork groundwork,
      OutcomeRepository outcomes,
      TenderRepository tenders,
      ContributionRepository contributions,
      Lessons lessons,
      ConcernRepository concerns,
      Timeline timeline,
      ReferenceData data) {
    this.groundwork = groundwork;
    this.outcomes = outcomes;
    this.tenders = tenders;
    this.contributions = contributions;
    this.lessons = lessons;
    this.concerns = concerns;
    this.timeline = timeline;
    this.data = data;
  }

  Sources of(CommissioningProject project, Instant now) {
    return new Sources(
        project.id(),
        project.title(),
        project.authority().name(),
        titleOf(data.serviceAreas(), ServiceArea::code, ServiceArea::title, project.serviceArea()),
        titleOf(data.regimes(), Regime::code, Regime::title, project.facts().regime()),
        project.corePurpose(),
        groundwork.of(project, now),
        outcomes.ofProject(project.id()).stream()
            .map(
                outcome ->
                    new OutcomeLine(
                        outcome.id(),
                        outcome.status(),
                        outcome.scored(),
                        outcome.proposed(),
                        outcome.decided()))
            .toList(),
        learned(project),
        concerns.told(project.id()),
        timeline.of(project.id()),
        tenders.currentOfProject(project.id()).map(Tender::content).orElse(null),
        data.areas(),
        said(project.id()));
  }

  private static <T> String titleOf(
      List<T> all, Function<T, String> code, Function<T, String> title, String wanted) {
    return all.stream()
        .filter(one -> code.apply(one).equals(wanted))
        .map(title)
        .findFirst()
        .orElse(wanted);
  }

  private List<Said> said(UUID project) {
    return contributions.ofProject(project).stream()
        .map(
            one ->
                new Said(
                    one.id(), one.group(), one.questionCode(), one.onBehalfOf(), one.mayBeQuoted()))
        .toList();
  }

  private List<Learned> learned(CommissioningProject project) {
    return lessons.candidates(project.authority().id(), project.serviceArea()).stream()
        .map(candidate -> learned(candidate, project))
        .toList();
  }

  private static Learned learned(Candidate candidate, CommissioningProject project) {
    var decision =
        project.candidateDecisions().stream()
            .filter(one -> one.lineage().equals(candidate.lineage()))
            .filter(one -> one.standing() == candidate.standing())
            .findFirst();
    return new Learned(
        candidate.statement(),
        candidate.standing(),
        decision.map(CandidateDecision::decision).orElse(null),
        decision.map(CandidateDecision::reason).orElse(null));
  }
}
