package org.socialvalue.evaluation.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose marks are in. A hand-in that was reopened is kept and not found here. */
@ApplicationScoped
public class ScoreSubmissionRepository implements PanacheRepositoryBase<ScoreSubmission, UUID> {

  public Optional<ScoreSubmission> of(UUID competitionId, String evaluator) {
    return find(
            "competitionId = ?1 and evaluator = ?2 and reopenedAt is null",
            competitionId,
            evaluator)
        .firstResultOptional();
  }

  public List<ScoreSubmission> in(UUID competitionId) {
    return list("competitionId = ?1 and reopenedAt is null", competitionId);
  }
}
