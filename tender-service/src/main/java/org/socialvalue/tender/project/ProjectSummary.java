package org.socialvalue.tender.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/** A project as a line of a list. */
public record ProjectSummary(
    UUID id, long version, LocalizedText title, Stage stage, String serviceArea, String regime) {

  static ProjectSummary from(CommissioningProject project) {
    return new ProjectSummary(
        project.id(),
        project.version(),
        project.title(),
        project.stage(),
        project.serviceArea(),
        project.facts().regime());
  }

  /** For the API document: what a page of them looks like. */
  record Page(List<ProjectSummary> items, @Nullable String next) {}
}
