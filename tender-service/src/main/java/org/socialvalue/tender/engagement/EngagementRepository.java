package org.socialvalue.tender.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Engagements, each of its project; who asks has been checked against the project. */
@ApplicationScoped
public class EngagementRepository implements PanacheRepositoryBase<Engagement, UUID> {

  private final ContributionRepository contributions;

  EngagementRepository(ContributionRepository contributions) {
    this.contributions = contributions;
  }

  /** All of a project with what was answered at them: two statements, however many there are. */
  public List<EngagementFacts> ofProject(UUID project) {
    var answers = contributions.answers(project);
    return find("projectId = ?1 order by id", project).stream()
        .map(one -> one.facts(answers.getOrDefault(one.id(), List.of())))
        .toList();
  }

  Engagement one(UUID project, UUID id) {
    return find("projectId = ?1 and id = ?2", project, id)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("engagement"));
  }

  List<Engagement> page(
      UUID project, EngagementSearch search, LocalDate today, SortedPage<Engagement> page) {
    return search
        .among(Wanted.where("projectId = :project", "project", project), today)
        .page(this, "Engagement e", page);
  }

  /** What stands beside it has changed: its version says so. */
  void touch(Engagement engagement) {
    getEntityManager().lock(engagement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
