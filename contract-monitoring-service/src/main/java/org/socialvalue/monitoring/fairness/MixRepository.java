package org.socialvalue.monitoring.fairness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Expected mixes, one for a contract at most. */
@ApplicationScoped
class MixRepository implements PanacheRepositoryBase<ExpectedMix, UUID> {

  Optional<ExpectedMix> of(UUID contractId) {
    return find("contractId", contractId).firstResultOptional();
  }
}
