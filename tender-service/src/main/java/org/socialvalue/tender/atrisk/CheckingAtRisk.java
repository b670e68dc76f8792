package org.socialvalue.tender.atrisk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.engagement.EngagementRepository;
import org.socialvalue.tender.timeline.Evidence;

/** What every change to the register is held to. */
@ApplicationScoped
class CheckingAtRisk {

  private final EngagementRepository engagements;

  CheckingAtRisk(EngagementRepository engagements) {
    this.engagements = engagements;
  }

  List<Fault> engagement(UUID project, @Nullable UUID foundAt) {
    return foundAt == null || titled(project, foundAt) != null
        ? List.of()
        : List.of(new Fault("/foundAt", "the project has no such engagement"));
  }

  /** The engagement as evidence; none where none is named. */
  List<Evidence> evidence(UUID project, @Nullable UUID foundAt) {
    var title = foundAt == null ? null : titled(project, foundAt);
    return foundAt == null || title == null
        ? List.of()
        : List.of(new Evidence("engagement", foundAt, title));
  }

  private @Nullable String titled(UUID project, UUID id) {
    return engagements.ofProject(project).stream()
        .filter(engagement -> engagement.id().equals(id))
        .map(engagement -> engagement.held().title())
        .findFirst()
        .orElse(null);
  }
}
