package org.socialvalue.tender.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Frozen documents, each of its project; who asks has been checked against the project. */
@ApplicationScoped
public class FrozenDocuments implements PanacheRepositoryBase<FrozenDocument, UUID> {

  /** All of a project, oldest first. */
  List<FrozenDocument> ofProject(UUID project) {
    return find("projectId = ?1 order by id", project).list();
  }

  Optional<FrozenDocument> version(UUID project, DocumentKind kind, int number) {
    return find("projectId = ?1 and kind = ?2 and number = ?3", project, kind, number)
        .firstResultOptional();
  }

  /** The version that stood at that moment; later ones belong to something else. */
  Optional<FrozenDocument> frozenBy(UUID project, DocumentKind kind, Instant at) {
    return find(
            "projectId = ?1 and kind = ?2 and frozenAt <= ?3 order by number desc",
            project,
            kind,
            at)
        .firstResultOptional();
  }

  int next(UUID project, DocumentKind kind) {
    return (int) count("projectId = ?1 and kind = ?2", project, kind) + 1;
  }
}
