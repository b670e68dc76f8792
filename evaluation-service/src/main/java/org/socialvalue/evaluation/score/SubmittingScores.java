package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.evaluation.panel.Declaration;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.panel.PanelMember;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.evaluation.score.rules.EachMarkHasItsReason;
import org.socialvalue.evaluation.score.rules.EachMarkHasItsReason.Given;
import org.socialvalue.evaluation.score.rules.EveryAnswerHasAMark;
import org.socialvalue.evaluation.score.rules.EveryAnswerHasAMark.Answered;
import org.socialvalue.evaluation.score.rules.EveryAnswerHasAMark.Marking;
import org.socialvalue.events.Question;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;

/** An evaluator hands in all of their marks at once, each with its reason. */
@ApplicationScoped
public class SubmittingScores {

  private static final Logger LOG = Logger.getLogger(SubmittingScores.class);

  /** More than anybody reads; the rest is counted. */
  private static final int SHOWN = 1000;

  private final EveryAnswerHasAMark marked = new EveryAnswerHasAMark();
  private final EachMarkHasItsReason reasoned = new EachMarkHasItsReason();
  private final Competitions competitions;
  private final Evaluators evaluators;
  private final PanelMarks marks;
  private final ScoreRepository scores;
  private final ScoreSubmissionRepository submissions;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public SubmittingScores(
      Competitions competitions,
      Evaluators evaluators,
      PanelMarks marks,
      ScoreRepository scores,
      ScoreSubmissionRepository submissions,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.marks = marks;
    this.scores = scores;
    this.submissions = submissions;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 with every answer that has no mark yet, and every mark without its reason
   */
  @Transactional
  public ScoreSubmission submit(UUID competitionId) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    var member = evaluators.requireMember(competition, who).member(who.id()).orElseThrow();
    if (!member.marksAnything()) {
      throw Refused.forbidden("You mark nothing here: others hand in");
    }
    Sealed.requireOpened(competition);
    if (submissions.of(competitionId, who.id()).isPresent()) {
      throw Refused.conflict("Your marks are submitted already");
    }
    requireWhole(competition, member, evaluators.requireDeclared(competition, who));
    var submission = new ScoreSubmission(competitionId, who.id(), clock.now());
    submissions.persist(submission);
    audit.append(competition, who, "marks submitted", null, SubmissionView.from(submission));
    submissions.flush();
    told(competitionId, who);
    return submission;
  }

  private static void told(UUID competitionId, Actor who) {
    LOG.infof("event=marks-submitted tenderId=%s actor=%s", competitionId, who.id());
  }

  private void requireWhole(Competition competition, PanelMember member, Declaration declaration) {
    var tender = competition.tender();
    var questions = tender.questions().stream().map(Question::id).filter(member::marks).toList();
    var bids =
        marks.staying(competition.id()).stream()
            .filter(bid -> !declaration.bars(bid.bidder()))
            .collect(Collectors.toMap(OpenedBid::bidId, Function.identity()));
    var expected = new ArrayList<Answered>(bids.size() * questions.size());
    bids.values().stream()
        .sorted((a, b) -> a.alias().compareTo(b.alias()))
        .forEach(
            bid ->
                questions.forEach(
                    q -> expected.add(new Answered(bid.bidId(), ShownAs.in(tender, bid), q))));
    var given = new HashSet<Answered>();
    var findings = new ArrayList<Finding>();
    for (var mark : scores.by(competition.id(), declaration.evaluator())) {
      var bid = bids.get(mark.bidId());
      if (bid != null && member.marks(mark.questionId())) {
        given.add(new Answered(bid.bidId(), ShownAs.in(tender, bid), mark.questionId()));
        var subject = mark.bidId() + "/" + mark.questionId();
        findings.addAll(reasoned.check(new Given(mark.mark(), mark.reason(), subject)));
      }
    }
    findings.addAll(0, marked.check(new Marking(expected, given)));
    if (!findings.isEmpty()) {
      throw Refused.broken(shown(findings));
    }
  }

  private static List<Finding> shown(List<Finding> findings) {
    if (findings.size() <= SHOWN) {
      return findings;
    }
    var first = new ArrayList<>(findings.subList(0, SHOWN));
    var rest = "And %d more".formatted(findings.size() - SHOWN);
    first.add(Codes.INDEPENDENT_SCORES.finding("marks", rest));
    return first;
  }
}
