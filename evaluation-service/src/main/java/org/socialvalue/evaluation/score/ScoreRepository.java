package org.socialvalue.evaluation.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Marks, one for each answer and evaluator. */
@ApplicationScoped
public class ScoreRepository implements PanacheRepositoryBase<Score, UUID> {

  Optional<Score> of(UUID bidId, String questionId, String evaluator) {
    return find("bidId = ?1 and questionId = ?2 and evaluator = ?3", bidId, questionId, evaluator)
        .firstResultOptional();
  }

  List<Score> by(UUID competitionId, String evaluator) {
    return list("competitionId = ?1 and evaluator = ?2", competitionId, evaluator);
  }

  List<Score> in(UUID competitionId) {
    return list("competitionId = ?1 order by evaluator, id", competitionId);
  }

  List<Score> pageBy(UUID competitionId, String evaluator, PageRequest page) {
    return find(
            "competitionId = ?1 and evaluator = ?2 and id > ?3 order by id",
            competitionId,
            evaluator,
            page.floor())
        .page(0, page.rows())
        .list();
  }

  List<Score> pageOfAll(UUID competitionId, PageRequest page) {
    return find("competitionId = ?1 and id > ?2 order by id", competitionId, page.floor())
        .page(0, page.rows())
        .list();
  }
}
