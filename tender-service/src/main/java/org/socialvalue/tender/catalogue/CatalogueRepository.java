package org.socialvalue.tender.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Authorities' own entries, each authority's for itself. */
@ApplicationScoped
public class CatalogueRepository implements PanacheRepositoryBase<CatalogueEntry, UUID> {

  Optional<CatalogueEntry> latest(String authority, String code) {
    return find("authorityId = ?1 and code = ?2 and not superseded", authority, code)
        .firstResultOptional();
  }

  List<CatalogueEntry> latest(String authority, List<String> codes) {
    return find("authorityId = ?1 and code in ?2 and not superseded", authority, codes).list();
  }

  Optional<CatalogueEntry> one(String authority, CatalogueRef ref) {
    return find(
            "authorityId = ?1 and code = ?2 and number = ?3", authority, ref.code(), ref.version())
        .firstResultOptional();
  }

  /** The latest version of each entry that the search finds. */
  List<CatalogueEntry> page(String authority, CatalogueSearch search, PageRequest page) {
    var query = new StringBuilder("authorityId = :authority and id > :after and not superseded");
    var values = new HashMap<String, Object>();
    values.put("authority", authority);
    values.put("after", page.floor());
    if (!search.retired()) {
      query.append(" and retirement is null");
    }
    if (search.kind() != null) {
      query.append(" and kind = :kind");
      values.put("kind", search.kind());
    }
    if (search.words() != null) {
      query.append(" and locate(:words, words) > 0");
      values.put("words", search.words());
    }
    if (search.category() != null) {
      query.append(" and category = :category");
      values.put("category", search.category());
    }
    if (search.priority() != null) {
      query.append(" and priority = :priority");
      values.put("priority", search.priority());
    }
    return find(query.append(" order by id").toString(), values).page(0, page.rows()).list();
  }
}
