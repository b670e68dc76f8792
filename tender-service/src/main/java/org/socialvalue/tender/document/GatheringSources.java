package org.socialvalue.tender.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderRepository;

/** Gathers what documents are written from. */
@ApplicationScoped
class GatheringSources {
  private final GatheringGroundwork groundwork;
  private final OutcomeRepository outcomes;
  private final TenderRepository tenders;
  private final ReferenceData data;

  GatheringSources(
      GatheringGroundwork groundwork,
      OutcomeRepository outcomes,
      TenderRepository tenders,
      ReferenceData data) {
    this.groundwork = groundwork;
    this.outcomes = outcomes;
    this.tenders = tenders;
    this.data = data;
  }

  Sources of(CommissioningProject project, Instant now) {
    return new Sources(
        project.id(),
        project.title(),
        project.authority().name(),
        project.serviceArea(),
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
        tenders.currentOfProject(project.id()).map(Tender::content).orElse(null),
        data.areas(),
        Map.of());
  }
}
