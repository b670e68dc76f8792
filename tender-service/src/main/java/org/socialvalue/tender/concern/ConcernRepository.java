package org.socialvalue.tender.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/**
 * Concerns, each of its project. Always in the order of their identifiers, which is no order at
 * all: nobody can read from it who came when.
 */
@ApplicationScoped
public class ConcernRepository implements PanacheRepositoryBase<Concern, UUID> {

  /** Those of a project that were not withdrawn, for rules. */
  public List<ConcernFacts> standing(UUID project) {
    return getEntityManager()
        .createQuery(
            "select new org.socialvalue.tender.concern.ConcernFacts("
                + "c.id, c.outcomeId, o.status, c.kind, c.answered)"
                + " from Concern c join Outcome o on o.id = c.outcomeId"
                + " where c.projectId = :project and c.withdrawnAt is null order by c.id",
            ConcernFacts.class)
        .setParameter("project", project)
        .getResultList();
  }

  Concern one(UUID project, UUID id) {
    return find("projectId = ?1 and id = ?2", project, id)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("concern"));
  }

  /** All of a project that were not taken back, in no telling order. */
  public List<ToldConcern> told(UUID project) {
    return find("projectId = ?1 and withdrawnAt is null order by id", project).stream()
        .map(ToldConcern::from)
        .toList();
  }

  List<Concern> page(UUID project, ConcernSearch search, PageRequest page) {
    return search
        .among(Wanted.where("projectId = :project", "project", project))
        .page(this, "Concern c", page);
  }

  /** What providers see: what was withdrawn is gone. */
  List<Concern> pageForProviders(UUID project, ConcernSearch search, PageRequest page) {
    return search
        .among(Wanted.where("projectId = :project and withdrawnAt is null", "project", project))
        .page(this, "Concern c", page);
  }

  long raisedBy(String org, UUID project) {
    return count("projectId = ?1 and raisedByOrg = ?2", project, org);
  }
}
