package org.socialvalue.evaluation.opening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Openings, one for each competition. */
@ApplicationScoped
public class OpeningRepository implements PanacheRepositoryBase<Opening, UUID> {

  public Optional<Opening> of(UUID competitionId) {
    return find("competitionId", competitionId).firstResultOptional();
  }
}
