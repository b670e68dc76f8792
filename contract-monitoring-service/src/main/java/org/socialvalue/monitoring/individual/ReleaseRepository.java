package org.socialvalue.monitoring.individual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Releases. */
@ApplicationScoped
public class ReleaseRepository implements PanacheRepositoryBase<OutcomeRelease, UUID> {

  /** Those of several contracts in one statement, in the order in which they first came out. */
  public List<OutcomeRelease> of(Collection<UUID> contractIds) {
    return contractIds.isEmpty() ? List.of() : list("contractId in ?1 order by id", contractIds);
  }

  Optional<OutcomeRelease> of(Subject subject) {
    return of(List.of(subject.contractId())).stream()
        .filter(release -> release.subject().equals(subject))
        .findFirst();
  }
}
