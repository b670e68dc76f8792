package org.socialvalue.tender.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.persistence.Ids;

/** A project as a line of a list. */
public record ProjectSummary(
    UUID id,
    long version,
    LocalizedText title,
    Stage stage,
    String serviceArea,
    String regime,
    Instant createdAt) {

  static ProjectSummary from(CommissioningProject project) {
    return new ProjectSummary(
        project.id(),
        project.version(),
        project.title(),
        project.stage(),
        project.serviceArea(),
        project.facts().regime(),
        Ids.madeAt(project.id()));
  }

  /** A page of projects. */
  record Page(List<ProjectSummary> items, @Nullable String next) {}
}
