package org.socialvalue.tender.redesign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Assessments, each of its project; who asks has been checked against the project. */
@ApplicationScoped
public class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

  /** All of them, oldest first. */
  List<AssessmentFacts> ofProject(UUID project) {
    return find("projectId = ?1 order by id", project).stream().map(Assessment::facts).toList();
  }

  Assessment one(UUID project, UUID id) {
    return find("projectId = ?1 and id = ?2", project, id)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("assessment"));
  }

  /**
   * @param subject whose assessments; null for those of all
   */
  List<Assessment> page(UUID project, @Nullable Subject subject, SortedPage<Assessment> page) {
    var wanted = Wanted.where("projectId = :project", "project", project);
    switch (subject) {
      case null -> {}
      case Subject.Current current -> wanted.and("optionId is null");
      case Subject.Option option -> wanted.and("optionId = :option", "option", option.id());
    }
    return wanted.page(this, "Assessment a", page);
  }
}
