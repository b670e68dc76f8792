package org.socialvalue.tender.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Outcomes, each of its project; who asks has been checked against the project. */
@ApplicationScoped
public class OutcomeRepository implements PanacheRepositoryBase<Outcome, UUID> {

  public List<Outcome> ofProject(UUID project) {
    return find("projectId = ?1 order by id", project).list();
  }

  /** Those that a tender asks for that is out. */
  public List<Outcome> publishedIn(UUID tender) {
    return find("publishedIn = ?1 order by id", tender).list();
  }

  Outcome one(UUID project, UUID id) {
    return find("projectId = ?1 and id = ?2", project, id)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("outcome"));
  }

  List<Outcome> ofProject(UUID project, OutcomeSearch search, SortedPage<Outcome> page) {
    return search
        .among(Wanted.where("projectId = :project", "project", project))
        .page(this, "Outcome o", page);
  }

  List<Outcome> ofAuthority(String authority, OutcomeSearch search, SortedPage<Outcome> page) {
    return search
        .among(
            Wanted.where(
                "projectId in (select p.id from CommissioningProject p where p.authorityId = :org)",
                "org",
                authority))
        .page(this, "Outcome o", page);
  }
}
