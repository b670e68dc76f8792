package org.socialvalue.monitoring.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Files that bear figures out. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<EvidenceFile, UUID> {

  boolean hasAny(UUID measurementId) {
    return count("measurementId", measurementId) > 0;
  }

  List<EvidenceFile> page(UUID measurementId, PageRequest page) {
    return find("measurementId = ?1 and id > ?2 order by id", measurementId, page.floor())
        .page(0, page.rows())
        .list();
  }
}
