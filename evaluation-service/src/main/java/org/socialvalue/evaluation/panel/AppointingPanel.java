package org.socialvalue.evaluation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.score.ScoreSubmissionRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** An officer says who evaluates; until somebody has submitted marks this can change. */
@ApplicationScoped
public class AppointingPanel {

  private final Competitions competitions;
  private final PanelRepository panels;
  private final ScoreSubmissionRepository submissions;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public AppointingPanel(
      Competitions competitions,
      PanelRepository panels,
      ScoreSubmissionRepository submissions,
      AuditTrail audit,
      CurrentActor actor) {
    this.competitions = competitions;
    this.panels = panels;
    this.submissions = submissions;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @param ifMatch needed where there is a panel already
   */
  @Transactional
  public Panel appoint(UUID competitionId, @Nullable String ifMatch, List<PanelMember> members) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    requireSound(members);
    var panel = panels.of(competitionId).orElse(null);
    if (panel == null) {
      panel = new Panel(competitionId, members);
      panels.persist(panel);
      audit.append(competition, who, "panel appointed", null, members);
    } else {
      Versions.require(ifMatch, panel);
      requireNothingSubmitted(competitionId);
      var before = panel.members();
      panel.replace(members);
      audit.append(competition, who, "panel changed", before, members);
    }
    panels.flush();
    return panel;
  }

  private void requireNothingSubmitted(UUID competitionId) {
    if (!submissions.in(competitionId).isEmpty()) {
      throw Refused.conflict("Marks are submitted: the panel does not change any more");
    }
  }

  private static void requireSound(List<PanelMember> members) {
    if (members.stream().filter(PanelMember::chair).count() != 1) {
      throw Refused.invalid("/members", "a panel has exactly one chair");
    }
    if (members.stream().map(PanelMember::userId).distinct().count() != members.size()) {
      throw Refused.invalid("/members", "nobody is on a panel twice");
    }
  }
}
