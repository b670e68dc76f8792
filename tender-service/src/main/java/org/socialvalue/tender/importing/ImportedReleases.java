package org.socialvalue.tender.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The releases that were imported, by the process that they belong to. */
@ApplicationScoped
class ImportedReleases implements PanacheRepositoryBase<ImportedRelease, UUID> {

  /** Those of a process, for the authority that imported them, in the order in which they came. */
  List<ImportedRelease> of(String authority, String ocid) {
    return find("authorityId = ?1 and ocid = ?2 order by number", authority, ocid).list();
  }
}
