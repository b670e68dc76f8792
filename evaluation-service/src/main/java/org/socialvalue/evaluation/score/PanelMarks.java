package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.panel.Declaration;
import org.socialvalue.evaluation.panel.DeclarationRepository;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.panel.PanelMember;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenConsensus;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.evaluation.score.rules.MarksStayHiddenUntilAllAreIn;
import org.socialvalue.evaluation.score.rules.MarksStayHiddenUntilAllAreIn.Progress;
import org.socialvalue.evaluation.scoring.AgreedMark;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;

/** The marks of a whole panel, once all are in. */
@ApplicationScoped
public class PanelMarks {

  private final MarksStayHiddenUntilAllAreIn rule = new MarksStayHiddenUntilAllAreIn();
  private final Evaluators evaluators;
  private final OpenedBidRepository opened;
  private final DeclarationRepository declarations;
  private final ScoreRepository scores;
  private final ScoreSubmissionRepository submissions;
  private final ConsensusRepository consensuses;

  public PanelMarks(
      Evaluators evaluators,
      OpenedBidRepository opened,
      DeclarationRepository declarations,
      ScoreRepository scores,
      ScoreSubmissionRepository submissions,
      ConsensusRepository consensuses) {
    this.evaluators = evaluators;
    this.opened = opened;
    this.declarations = declarations;
    this.scores = scores;
    this.submissions = submissions;
    this.consensuses = consensuses;
  }

  /** Whose marks are missing; empty once all are in. */
  public List<Finding> missing(Competition competition) {
    var submitted =
        submissions.in(competition.id()).stream().map(ScoreSubmission::evaluator).toList();
    return rule.check(new Progress(panel(competition), submitted));
  }

  /**
   * @throws Refused 409 INDEPENDENT_SCORES while somebody's marks are missing
   */
  void requireAllIn(Competition competition) {
    var missing = missing(competition);
    if (!missing.isEmpty()) {
      throw Refused.broken(missing);
    }
  }

  private List<String> panel(Competition competition) {
    return evaluators
        .panel(competition)
        .map(found -> found.members().stream().map(PanelMember::userId).toList())
        .orElse(List.of());
  }

  /**
   * Every answer of every bid with its marks, in the order of bids and questions. Marks of somebody
   * who has left the panel don't count.
   */
  public List<ModeratedAnswer> moderated(Competition competition) {
    var panel = panel(competition);
    var marks =
        scores.in(competition.id()).stream().filter(s -> panel.contains(s.evaluator())).toList();
    var agreed = consensuses.in(competition.id());
    var declared = declarations.in(competition.id());
    var answers = new ArrayList<ModeratedAnswer>();
    for (var bid : opened.in(competition.id())) {
      for (var question : competition.tender().questions()) {
        var consensus = consensus(bid.bidId(), question.id(), agreed);
        var given = marks(bid, question.id(), marks, declared);
        answers.add(
            new ModeratedAnswer(
                bid.bidId(),
                bid.bidder(),
                question.id(),
                given,
                consensus,
                new AgreedMark(
                    given.stream().map(GivenMark::mark).toList(),
                    consensus == null ? null : consensus.mark(),
                    competition.tender().awardModel().moderationTolerance())));
      }
    }
    return answers;
  }

  private static List<GivenMark> marks(
      OpenedBid bid, String questionId, List<Score> all, List<Declaration> declared) {
    return all.stream()
        .filter(s -> s.bidId().equals(bid.bidId()) && s.questionId().equals(questionId))
        .filter(s -> isFree(s.evaluator(), bid.bidder(), declared))
        .map(s -> new GivenMark(s.evaluator(), s.mark(), s.reason()))
        .toList();
  }

  /** A mark given before its evaluator declared a conflict does not count. */
  private static boolean isFree(String evaluator, String bidder, List<Declaration> declared) {
    return declared.stream().noneMatch(d -> d.evaluator().equals(evaluator) && d.bars(bidder));
  }

  private static @Nullable GivenConsensus consensus(
      UUID bidId, String questionId, List<Consensus> all) {
    return all.stream()
        .filter(c -> c.bidId().equals(bidId) && c.questionId().equals(questionId))
        .findFirst()
        .map(c -> new GivenConsensus(c.mark(), c.reason(), c.recordedBy()))
        .orElse(null);
  }
}
