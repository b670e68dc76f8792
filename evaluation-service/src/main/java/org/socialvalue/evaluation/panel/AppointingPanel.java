package org.socialvalue.evaluation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.panel.rules.EachQuestionHasItsEvaluator;
import org.socialvalue.evaluation.panel.rules.EachQuestionHasItsEvaluator.Division;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.evaluation.score.MarksInQuestion;
import org.socialvalue.events.Question;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/**
 * An officer says who evaluates, and who marks which questions. Until the ranking this can change:
 * the marks of who leaves count no more, who is asked for more hands in again, and what was agreed
 * about a question whose evaluators are others now is agreed anew.
 */
@ApplicationScoped
public class AppointingPanel {

  private final EachQuestionHasItsEvaluator rule = new EachQuestionHasItsEvaluator();
  private final Competitions competitions;
  private final PanelRepository panels;
  private final RankingRepository rankings;
  private final MarksInQuestion marks;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public AppointingPanel(
      Competitions competitions,
      PanelRepository panels,
      RankingRepository rankings,
      MarksInQuestion marks,
      AuditTrail audit,
      CurrentActor actor) {
    this.competitions = competitions;
    this.panels = panels;
    this.rankings = rankings;
    this.marks = marks;
    this.audit = audit;
    this.actor = actor;
  }

  /** A panel as it was and as it is, and why it changed. */
  private record Changed(List<PanelMember> members, @Nullable String reason) {}

  /**
   * @param ifMatch needed where there is a panel already
   * @param reason needed to change a panel once the bids are opened
   * @throws Refused 409 INDEPENDENT_SCORES with every question that nobody marks
   */
  @Transactional
  public Panel appoint(
      UUID competitionId,
      @Nullable String ifMatch,
      List<PanelMember> members,
      @Nullable String reason) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    SoundPanel.require(members, competition.tender());
    var panel = panels.of(competitionId).orElse(null);
    if (panel != null) {
      Versions.require(ifMatch, panel);
    }
    requireWholeDivision(competition, members);
    if (panel == null) {
      panel = new Panel(competitionId, members);
      panels.persist(panel);
      audit.append(competition, who, "panel appointed", null, members);
    } else {
      requireChangeable(competition, reason);
      var before = panel.members();
      panel.replace(members);
      audit.append(
          competition,
          who,
          "panel changed",
          new Changed(before, null),
          new Changed(members, reason));
      follow(competition, before, members);
    }
    panels.flush();
    return panel;
  }

  private void requireWholeDivision(Competition competition, List<PanelMember> members) {
    var findings = rule.check(new Division(questions(competition), members));
    Refused.ifAny(findings);
  }

  private void requireChangeable(Competition competition, @Nullable String reason) {
    if (rankings.stands(competition.id())) {
      throw Refused.conflict("The ranking is computed: reopen the marks first, with a reason");
    }
    if (competition.isOpened() && (reason == null || reason.isBlank())) {
      throw Refused.invalid("/reason", "the bids are opened: say why the panel changes");
    }
  }

  private void follow(Competition competition, List<PanelMember> before, List<PanelMember> after) {
    for (var question : questions(competition)) {
      var then = markersOf(question, before);
      var now = markersOf(question, after);
      if (!then.equals(now)) {
        marks.agreeAnew(competition.id(), question, "who marks it has changed");
        now.removeAll(then);
        now.forEach(more -> marks.handInAgain(competition.id(), more));
      }
    }
  }

  private static HashSet<String> markersOf(String question, List<PanelMember> members) {
    var markers = new HashSet<String>();
    members.stream().filter(m -> m.marks(question)).map(PanelMember::userId).forEach(markers::add);
    return markers;
  }

  private static List<String> questions(Competition competition) {
    return competition.tender().questions().stream().map(Question::id).toList();
  }
}
