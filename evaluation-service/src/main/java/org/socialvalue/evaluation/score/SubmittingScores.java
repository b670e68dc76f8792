package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.panel.Declaration;
import org.socialvalue.evaluation.panel.DeclarationRepository;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.score.rules.EveryAnswerHasAMark;
import org.socialvalue.evaluation.score.rules.EveryAnswerHasAMark.Answered;
import org.socialvalue.evaluation.score.rules.EveryAnswerHasAMark.Marking;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An evaluator hands in all of their marks at once. */
@ApplicationScoped
public class SubmittingScores {

  private static final Logger LOG = Logger.getLogger(SubmittingScores.class);

  private final EveryAnswerHasAMark rule = new EveryAnswerHasAMark();
  private final Competitions competitions;
  private final Judging judging;
  private final Evaluators evaluators;
  private final OpenedBidRepository opened;
  private final DeclarationRepository declarations;
  private final ScoreRepository scores;
  private final ScoreSubmissionRepository submissions;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public SubmittingScores(
      Competitions competitions,
      Judging judging,
      Evaluators evaluators,
      OpenedBidRepository opened,
      DeclarationRepository declarations,
      ScoreRepository scores,
      ScoreSubmissionRepository submissions,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.judging = judging;
    this.evaluators = evaluators;
    this.opened = opened;
    this.declarations = declarations;
    this.scores = scores;
    this.submissions = submissions;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 with every answer that has no mark yet
   */
  @Transactional
  public ScoreSubmission submit(UUID competitionId) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    evaluators.requireMember(competition, who);
    judging.requireOpened(competition);
    if (submissions.of(competitionId, who.id()).isPresent()) {
      throw Refused.conflict("Your marks are submitted already");
    }
    var declaration = declarations.of(competitionId, who.id()).orElse(null);
    if (declaration == null) {
      evaluators.requireUnconflicted(competition, who, "");
      throw Refused.notFound("declaration");
    }
    requireWhole(competition, declaration);
    var submission = new ScoreSubmission(competitionId, who.id(), clock.now());
    submissions.persist(submission);
    audit.append(competition, who, "marks submitted", null, null);
    submissions.flush();
    LOG.infof("event=marks-submitted tenderId=%s actor=%s", competitionId, who.id());
    return submission;
  }

  private void requireWhole(Competition competition, Declaration declaration) {
    var bids =
        opened.in(competition.id()).stream()
            .filter(bid -> !declaration.bars(bid.bidder()))
            .toList();
    var expected =
        bids.stream()
            .flatMap(
                bid ->
                    competition.tender().questions().stream()
                        .map(q -> new Answered(bid.bidId(), bid.bidder(), q.id())))
            .toList();
    var marked =
        scores.by(competition.id(), declaration.evaluator()).stream()
            .map(s -> new Answered(s.bidId(), bidderOf(s.bidId(), bids), s.questionId()))
            .collect(Collectors.toSet());
    var findings = rule.check(new Marking(expected, marked));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
  }

  private static String bidderOf(UUID bidId, List<OpenedBid> bids) {
    return bids.stream()
        .filter(bid -> bid.bidId().equals(bidId))
        .map(OpenedBid::bidder)
        .findFirst()
        .orElse("");
  }
}
