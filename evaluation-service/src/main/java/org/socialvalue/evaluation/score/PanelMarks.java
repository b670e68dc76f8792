package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.dropped.DroppedBidRepository;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.panel.DeclarationRepository;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.panel.Panel;
import org.socialvalue.evaluation.score.rules.MarksStayHiddenUntilAllAreIn;
import org.socialvalue.evaluation.score.rules.MarksStayHiddenUntilAllAreIn.Progress;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;

/** The marks of a whole panel, once all are in. */
@ApplicationScoped
public class PanelMarks {

  private final MarksStayHiddenUntilAllAreIn rule = new MarksStayHiddenUntilAllAreIn();
  private final Evaluators evaluators;
  private final OpenedBidRepository opened;
  private final DroppedBidRepository dropped;
  private final DeclarationRepository declarations;
  private final ScoreRepository scores;
  private final ScoreSubmissionRepository submissions;
  private final ConsensusRepository consensuses;

  public PanelMarks(
      Evaluators evaluators,
      OpenedBidRepository opened,
      DroppedBidRepository dropped,
      DeclarationRepository declarations,
      ScoreRepository scores,
      ScoreSubmissionRepository submissions,
      ConsensusRepository consensuses) {
    this.evaluators = evaluators;
    this.opened = opened;
    this.dropped = dropped;
    this.declarations = declarations;
    this.scores = scores;
    this.submissions = submissions;
    this.consensuses = consensuses;
  }

  /** Whose marks are missing; empty once all are in. */
  public List<Finding> missing(Competition competition) {
    var submitted =
        submissions.in(competition.id()).stream().map(ScoreSubmission::evaluator).toList();
    var markers = evaluators.panel(competition).map(Panel::markers).orElse(List.of());
    return rule.check(new Progress(markers, submitted));
  }

  /**
   * @throws Refused 409 INDEPENDENT_SCORES while somebody's marks are missing
   */
  void requireAllIn(Competition competition) {
    var missing = missing(competition);
    Refused.ifAny(missing);
  }

  /** Which marks of a competition count. */
  CountedMarks counted(Competition competition) {
    return counted(evaluators.panel(competition).orElseThrow(() -> Refused.notFound("panel")));
  }

  CountedMarks counted(Panel panel) {
    return new CountedMarks(panel, declarations.in(panel.competitionId()));
  }

  /**
   * Every answer of every bid that has not dropped out with its marks, in the order of bids and
   * questions, in a number of statements that does not depend on how many there are. Marks of
   * somebody who has left the panel, is asked for other questions, or has a conflict don't count.
   */
  public List<ModeratedAnswer> moderated(Competition competition) {
    return counted(competition)
        .answers(
            competition.tender(),
            staying(competition.id()),
            scores.in(competition.id()),
            consensuses.in(competition.id()));
  }

  /** The same for some bids only. */
  List<ModeratedAnswer> moderated(Competition competition, List<OpenedBid> bids) {
    var ids = bids.stream().map(OpenedBid::bidId).toList();
    return ids.isEmpty()
        ? List.of()
        : counted(competition)
            .answers(competition.tender(), bids, scores.of(ids), consensuses.of(ids));
  }

  /** The bids that were opened and have not dropped out. */
  public List<OpenedBid> staying(UUID competitionId) {
    return without(dropped.in(competitionId), opened.in(competitionId));
  }

  /** Those of the bids that have not dropped out. */
  List<OpenedBid> staying(List<OpenedBid> bids) {
    return bids.isEmpty() ? bids : without(dropped.in(bids.getFirst().competitionId()), bids);
  }

  private static List<OpenedBid> without(Set<UUID> left, List<OpenedBid> bids) {
    return bids.stream().filter(bid -> !left.contains(bid.bidId())).toList();
  }
}
