package org.socialvalue.evaluation.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.persistence.AdvisoryLock;

/** Consensus marks, at most one for each answer, and how the panel stands to them. */
@ApplicationScoped
public class ConsensusRepository implements PanacheRepositoryBase<Consensus, UUID> {

  Optional<Consensus> of(UUID bidId, String questionId) {
    return find("bidId = ?1 and questionId = ?2", bidId, questionId).firstResultOptional();
  }

  /**
   * The same for this transaction alone, whether it is there yet or not: who proposes, agrees or
   * closes at the same moment waits here.
   */
  Optional<Consensus> held(UUID bidId, String questionId) {
    AdvisoryLock.hold(getEntityManager(), 41, bidId + "/" + questionId);
    return find("bidId = ?1 and questionId = ?2", bidId, questionId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Those that have not lapsed. */
  List<Consensus> in(UUID competitionId) {
    return list("competitionId = ?1 and lapsedAt is null", competitionId);
  }

  List<Consensus> of(Collection<UUID> bids) {
    return list("bidId in ?1 and lapsedAt is null", bids);
  }

  /** By evaluator, for the proposal that is on the table. */
  List<ConsensusPosition> positions(Consensus consensus) {
    return getEntityManager()
        .createQuery(
            "from ConsensusPosition p where p.consensusId = :id and p.proposal = :proposal"
                + " order by p.evaluator",
            ConsensusPosition.class)
        .setParameter("id", consensus.id())
        .setParameter("proposal", consensus.proposal())
        .getResultList();
  }

  void add(ConsensusPosition position) {
    getEntityManager().persist(position);
  }
}
