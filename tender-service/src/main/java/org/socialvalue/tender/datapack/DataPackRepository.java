package org.socialvalue.tender.datapack;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Data packs, each of its project; who asks has been checked against the project. */
@ApplicationScoped
public class DataPackRepository implements PanacheRepositoryBase<DataPack, UUID> {

  /** The project's pack; an unwritten one of version 0 where there is none yet. */
  DataPack of(UUID project) {
    return findByIdOptional(project).orElseGet(() -> new DataPack(project));
  }

  public PackFacts factsOf(UUID project) {
    return of(project).facts();
  }
}
