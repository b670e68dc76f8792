package org.socialvalue.evaluation.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Consensus marks, at most one for each answer. */
@ApplicationScoped
public class ConsensusRepository implements PanacheRepositoryBase<Consensus, UUID> {

  Optional<Consensus> of(UUID bidId, String questionId) {
    return find("bidId = ?1 and questionId = ?2", bidId, questionId).firstResultOptional();
  }

  List<Consensus> in(UUID competitionId) {
    return list("competitionId", competitionId);
  }
}
