package org.socialvalue.tender.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.engagement.EngagementFacts.Answered;

/** Contributions, each of its engagement; who asks has been checked against the project. */
@ApplicationScoped
public class ContributionRepository implements PanacheRepositoryBase<Contribution, UUID> {

  /** All of a project, in the order in which they were given. */
  public List<Contribution> ofProject(UUID project) {
    return find("projectId = ?1 order by id", project).list();
  }

  /** Those of a project whose words may be shown outside the authority today. */
  public List<Contribution> quotable(UUID project) {
    return find("projectId = ?1 and consentToQuote order by id", project).list();
  }

  /** Those of the identifiers that are contributions of the project. */
  public Set<UUID> known(UUID project, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : find("projectId = ?1 and id in ?2", project, ids).stream()
            .map(Contribution::id)
            .collect(toSet());
  }

  /** Which groups answered what at each engagement of a project, without the words. */
  Map<UUID, List<Answered>> answers(UUID project) {
    return getEntityManager()
        .createQuery(
            "select c.engagementId, c.group, c.questionCode, count(c) from Contribution c"
                + " where c.projectId = :project"
                + " group by c.engagementId, c.group, c.questionCode"
                + " order by c.engagementId, c.group, c.questionCode",
            Object[].class)
        .setParameter("project", project)
        .getResultStream()
        .collect(
            groupingBy(
                row -> (UUID) row[0],
                mapping(
                    row ->
                        new Answered(
                            (StakeholderGroup) row[1],
                            (String) row[2],
                            Math.toIntExact((Long) row[3])),
                    toList())));
  }

  Map<UUID, List<Contribution>> ofEngagements(Collection<UUID> engagements) {
    return find("engagementId in ?1 order by id", engagements).stream()
        .collect(groupingBy(Contribution::engagementId));
  }

  long countOf(UUID engagement) {
    return count("engagementId", engagement);
  }

  Contribution one(UUID engagement, UUID id) {
    return find("engagementId = ?1 and id = ?2", engagement, id)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("contribution"));
  }

  List<Contribution> page(
      UUID engagement, ContributionSearch search, SortedPage<Contribution> page) {
    return search
        .among(Wanted.where("engagementId = :engagement", "engagement", engagement))
        .page(this, "Contribution c", page);
  }
}
