package org.socialvalue.evaluation.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Panels, one for each competition. */
@ApplicationScoped
public class PanelRepository implements PanacheRepositoryBase<Panel, UUID> {

  public Optional<Panel> of(UUID competitionId) {
    return find("competitionId", competitionId).firstResultOptional();
  }
}
