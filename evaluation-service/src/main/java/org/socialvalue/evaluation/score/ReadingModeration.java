package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.problem.Refused;

/** Every answer with its marks and their spread, once all are in. */
@ApplicationScoped
public class ReadingModeration {

  private final ReadingScores reading;
  private final PanelMarks marks;

  public ReadingModeration(ReadingScores reading, PanelMarks marks) {
    this.reading = reading;
    this.marks = marks;
  }

  /**
   * @throws Refused 409 INDEPENDENT_SCORES while somebody's marks are missing
   */
  @Transactional
  public ModerationView read(UUID competitionId) {
    var competition = reading.wholePanel(competitionId);
    return ModerationView.from(
        competitionId, competition.tender().awardModel(), marks.moderated(competition));
  }
}
