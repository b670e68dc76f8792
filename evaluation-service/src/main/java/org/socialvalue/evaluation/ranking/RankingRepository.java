package org.socialvalue.evaluation.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Rankings, one for each competition. */
@ApplicationScoped
public class RankingRepository implements PanacheRepositoryBase<CompetitionRanking, UUID> {

  public Optional<CompetitionRanking> of(UUID competitionId) {
    return find("competitionId", competitionId).firstResultOptional();
  }
}
