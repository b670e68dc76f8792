package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.panel.PanelMember;
import org.socialvalue.kit.problem.Refused;

/** How the evaluators' marks lie beside each other, once all are in. */
@ApplicationScoped
public class ReadingStatistics {

  private final ReadingScores reading;
  private final PanelMarks marks;
  private final Evaluators evaluators;

  public ReadingStatistics(ReadingScores reading, PanelMarks marks, Evaluators evaluators) {
    this.reading = reading;
    this.marks = marks;
    this.evaluators = evaluators;
  }

  /** In the panel's order. */
  public record StatisticsView(UUID competitionId, List<EvaluatorStatistics> evaluators) {}

  /**
   * @throws Refused 409 INDEPENDENT_SCORES while somebody's marks are missing
   */
  @Transactional
  public StatisticsView read(UUID competitionId) {
    var competition = reading.wholePanel(competitionId);
    var counted = marks.counted(competition);
    var bids = marks.staying(competitionId);
    var answers = marks.moderated(competition);
    var tender = competition.tender();
    var all =
        evaluators.panel(competition).orElseThrow().members().stream()
            .filter(PanelMember::marksAnything)
            .map(
                member -> {
                  int questions =
                      (int) tender.questions().stream().filter(q -> member.marks(q.id())).count();
                  int free =
                      (int)
                          bids.stream()
                              .filter(b -> counted.isFree(member.userId(), b.bidder()))
                              .count();
                  return EvaluatorStatistics.of(
                      member,
                      questions * bids.size(),
                      questions * free,
                      answers,
                      tender.awardModel().moderationTolerance());
                })
            .toList();
    return new StatisticsView(competitionId, all);
  }
}
