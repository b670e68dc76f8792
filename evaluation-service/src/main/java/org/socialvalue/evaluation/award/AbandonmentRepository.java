package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was given up. */
@ApplicationScoped
public class AbandonmentRepository implements PanacheRepositoryBase<Abandonment, UUID> {

  /** Whether a lot was given up, by itself or with its competition. */
  boolean isAbandoned(UUID competitionId, String lotId) {
    return count("competitionId = ?1 and (lotId is null or lotId = ?2)", competitionId, lotId) > 0;
  }
}
