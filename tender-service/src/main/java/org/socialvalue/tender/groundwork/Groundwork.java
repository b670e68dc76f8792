package org.socialvalue.tender.groundwork;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.tender.atrisk.AtRiskRegister;
import org.socialvalue.tender.concern.ConcernFacts;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.learning.CandidateFacts;
import org.socialvalue.tender.project.ProjectFacts;
import org.socialvalue.tender.project.StageHistory;
import org.socialvalue.tender.redesign.ServiceFacts;
import org.socialvalue.tender.stagequestion.Exemption;
import org.socialvalue.tender.stakeholder.StakeholderFacts;

/**
 * What a project has done so far, with all that rules look at. Each feature adds its part.
 *
 * @param engagements all of them, also those still to come
 * @param service what is known of the service: data, marks, options to redesign it, rounds
 * @param stakeholders the stakeholder map, where one was drawn
 * @param exemptions recorded reasons that stand in for a group's answer to a stage question
 * @param concerns what providers fear of the outcomes, answered or not; none that was withdrawn
 * @param framework what the project works under
 * @param stages the stages it has been in, and is in
 * @param atRisk the register of what it could lose
 * @param candidates what earlier contracts taught, with what was decided on it
 * @param today by the database's clock, in the authority's time zone
 */
public record Groundwork(
    ProjectFacts project,
    Framework framework,
    List<EngagementFacts> engagements,
    ServiceFacts service,
    StageHistory stages,
    AtRiskRegister atRisk,
    List<CandidateFacts> candidates,
    StakeholderFacts stakeholders,
    List<Exemption> exemptions,
    List<ConcernFacts> concerns,
    LocalDate today) {

  /** The same, looked at on another day. */
  public Groundwork asOf(LocalDate day) {
    return new Groundwork(
        project,
        framework,
        engagements,
        service,
        stages,
        atRisk,
        candidates,
        stakeholders,
        exemptions,
        concerns,
        day);
  }
}
