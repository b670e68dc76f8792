package org.socialvalue.evaluation.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.persistence.Sql;

/** Rankings: several of a competition may have been computed, one at most stands. */
@ApplicationScoped
public class RankingRepository implements PanacheRepositoryBase<CompetitionRanking, UUID> {

  /** The one that stands. */
  public Optional<CompetitionRanking> of(UUID competitionId) {
    return find("competitionId = ?1 and supersededAt is null", competitionId).firstResultOptional();
  }

  Optional<CompetitionRanking> of(UUID competitionId, int number) {
    return find("competitionId = ?1 and number = ?2", competitionId, number).firstResultOptional();
  }

  List<CompetitionRanking> page(UUID competitionId, PageRequest page) {
    return find("competitionId = ?1 and id > ?2 order by id", competitionId, page.floor())
        .page(0, page.rows())
        .list();
  }

  int nextNumber(UUID competitionId) {
    return 1 + (int) count("competitionId", competitionId);
  }

  /** Whether an award of the competition was approved: what it rests on stays from then on. */
  boolean isAwarded(UUID competitionId) {
    getEntityManager().flush();
    return Sql.one(
        getEntityManager(),
        Boolean.class,
        "select exists (select 1 from award where competition_id = ?"
            + " and approved_at is not null and ended_at is null)",
        competitionId);
  }

  /** Whether a ranking stands: asked without reading it. */
  public boolean stands(UUID competitionId) {
    return count("competitionId = ?1 and supersededAt is null", competitionId) > 0;
  }
}
