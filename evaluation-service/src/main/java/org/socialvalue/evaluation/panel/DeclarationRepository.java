package org.socialvalue.evaluation.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Declarations, one for each evaluator and competition. */
@ApplicationScoped
public class DeclarationRepository implements PanacheRepositoryBase<Declaration, UUID> {

  public Optional<Declaration> of(UUID competitionId, String evaluator) {
    return find("competitionId = ?1 and evaluator = ?2", competitionId, evaluator)
        .firstResultOptional();
  }

  public List<Declaration> in(UUID competitionId) {
    return list("competitionId", competitionId);
  }
}
