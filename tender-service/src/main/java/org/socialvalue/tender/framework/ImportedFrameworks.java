package org.socialvalue.tender.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Authorities' own frameworks. A code belongs to the authority that imported it first. */
@ApplicationScoped
public class ImportedFrameworks implements PanacheRepositoryBase<ImportedFramework, UUID> {

  /** The newest version of a code, whoever's it is and whether or not it has begun. */
  Optional<ImportedFramework> newest(String code) {
    return find("code = ?1 order by number desc", code).firstResultOptional();
  }

  Optional<ImportedFramework> one(String authority, FrameworkRef ref) {
    return find(
            "authorityId = ?1 and code = ?2 and number = ?3", authority, ref.code(), ref.version())
        .firstResultOptional();
  }

  /** All versions of some codes, in one statement. */
  List<Framework> ofCodes(List<String> codes) {
    return find("code in ?1", codes).stream().map(ImportedFramework::content).toList();
  }

  /** The authority's frameworks in force that day, the one it imported first at the front. */
  List<Framework> inForce(String authority, LocalDate day) {
    return find(
            "from ImportedFramework f where f.authorityId = ?1 and f.number ="
                + " (select max(g.number) from ImportedFramework g"
                + " where g.code = f.code and g.validFrom <= ?2)"
                + " order by (select min(h.id) from ImportedFramework h where h.code = f.code)",
            authority,
            day)
        .stream()
        .map(ImportedFramework::content)
        .toList();
  }

  List<ImportedFramework> page(String authority, UUID after, PageRequest page) {
    return find("authorityId = ?1 and id > ?2 order by id", authority, after)
        .page(0, page.rows())
        .list();
  }
}
