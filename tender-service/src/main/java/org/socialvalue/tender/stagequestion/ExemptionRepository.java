package org.socialvalue.tender.stagequestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.tender.engagement.StakeholderGroup;

/** Exemptions, each of its project; who asks has been checked against the project. */
@ApplicationScoped
public class ExemptionRepository implements PanacheRepositoryBase<RecordedExemption, UUID> {

  public List<Exemption> factsOf(UUID project) {
    return ofProject(project).stream().map(RecordedExemption::facts).toList();
  }

  List<RecordedExemption> ofProject(UUID project) {
    return find("projectId = ?1 order by id", project).list();
  }

  Optional<RecordedExemption> one(UUID project, String question, StakeholderGroup group) {
    return find("projectId = ?1 and questionCode = ?2 and group = ?3", project, question, group)
        .firstResultOptional();
  }
}
