package org.socialvalue.tender.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;
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

  List<Engagement> page(UUID project, PageRequest page) {
    return find("projectId = ?1 and id > ?2 order by id", project, page.floor())
        .page(0, page.rows())
        .list();
  }

  /** What stands beside it has changed: its version says so. */
  void touch(Engagement engagement) {
    getEntityManager().lock(engagement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
