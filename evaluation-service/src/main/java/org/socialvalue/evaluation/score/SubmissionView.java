package org.socialvalue.evaluation.score;

import java.time.Instant;
import java.util.UUID;

/** That an evaluator's marks are in. */
public record SubmissionView(UUID competitionId, String evaluator, Instant submittedAt) {

  static SubmissionView from(ScoreSubmission submission) {
    return new SubmissionView(
        submission.competitionId(), submission.evaluator(), submission.submittedAt());
  }
}
