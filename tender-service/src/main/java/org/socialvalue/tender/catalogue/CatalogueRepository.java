package org.socialvalue.tender.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.persistence.Sql;

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
    return search
        .among(Wanted.where("authorityId = :authority and not superseded", "authority", authority))
        .page(this, "CatalogueEntry e", page);
  }

  /**
   * Which of these texts have the words, as the database finds them in entries.
   *
   * @param words those that are looked for; null or blank for any
   */
  Set<Integer> having(@Nullable String words, List<String> texts) {
    if (words == null || words.isBlank()) {
      return IntStream.range(0, texts.size()).boxed().collect(Collectors.toSet());
    }
    return Set.copyOf(
        Sql.all(
            getEntityManager(),
            row -> row.getInt(1),
            "select cast(t.place as integer) - 1"
                + " from jsonb_array_elements_text(cast(? as jsonb)) with ordinality"
                + " as t(text, place) where has_words(words_of_entry(t.text), ?)",
            Json.write(texts),
            words));
  }
}
