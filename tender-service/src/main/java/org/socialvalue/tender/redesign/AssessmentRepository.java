package org.socialvalue.tender.redesign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;
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
  List<Assessment> page(UUID project, @Nullable Subject subject, PageRequest page) {
    var found =
        switch (subject) {
          case null -> find("projectId = ?1 and id > ?2 order by id", project, page.floor());
          case Subject.Current current ->
              find(
                  "projectId = ?1 and id > ?2 and optionId is null order by id",
                  project,
                  page.floor());
          case Subject.Option option ->
              find(
                  "projectId = ?1 and id > ?2 and optionId = ?3 order by id",
                  project,
                  page.floor(),
                  option.id());
        };
    return found.page(0, page.rows()).list();
  }
}
