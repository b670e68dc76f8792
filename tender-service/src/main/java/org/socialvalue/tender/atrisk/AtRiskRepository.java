package org.socialvalue.tender.atrisk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.CommissioningProject;

/** The register, each item of its project; who asks has been checked against the project. */
@ApplicationScoped
public class AtRiskRepository implements PanacheRepositoryBase<AtRiskItem, UUID> {

  /** The whole register, in one statement. */
  public AtRiskRegister of(CommissioningProject project) {
    var items =
        getEntityManager()
            .createQuery(
                "select i, o.status from AtRiskItem i left join Outcome o on o.id = i.protectedBy"
                    + " where i.projectId = ?1 order by i.id",
                Object[].class)
            .setParameter(1, project.id())
            .getResultStream()
            .map(row -> AtRiskFacts.of((AtRiskItem) row[0], (OutcomeStatus) row[1]))
            .toList();
    return new AtRiskRegister(items, project.nothingAtRisk());
  }

  public Optional<AtRiskItem> ofLineage(UUID project, UUID lineage) {
    return find("projectId = ?1 and lineage = ?2", project, lineage).firstResultOptional();
  }

  /** Whether another item's fate is to be that core outcome. */
  boolean anotherBecame(UUID project, UUID item, String code) {
    return list("projectId = ?1 and id <> ?2", project, item).stream()
        .map(AtRiskItem::fate)
        .anyMatch(fate -> fate != null && code.equals(fate.coreOutcome()));
  }

  long countOf(UUID project) {
    return count("projectId = ?1", project);
  }

  AtRiskItem one(UUID project, UUID id) {
    return find("projectId = ?1 and id = ?2", project, id)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("item at risk"));
  }

  /**
   * @param decided whether those with a fate, or those without; null for both
   */
  List<AtRiskItem> page(UUID project, @Nullable Boolean decided, SortedPage<AtRiskItem> page) {
    var wanted = Wanted.where("projectId = :project", "project", project);
    if (decided != null) {
      wanted.and(decided ? "fate is not null" : "fate is null");
    }
    return wanted.page(this, "AtRiskItem i", page);
  }
}
