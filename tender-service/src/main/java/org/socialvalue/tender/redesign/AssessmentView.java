package org.socialvalue.tender.redesign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Marks that were given once.
 *
 * @param subject {@code CURRENT} or the identifier of an option
 */
public record AssessmentView(
    UUID id,
    UUID projectId,
    long version,
    String subject,
    List<PrincipleMark> marks,
    String by,
    String byName,
    Instant at) {

  static AssessmentView from(Assessment assessment) {
    var facts = assessment.facts();
    return new AssessmentView(
        assessment.id(),
        assessment.projectId(),
        assessment.version(),
        facts.subject().toString(),
        facts.marks(),
        assessment.by(),
        facts.byName(),
        facts.at());
  }

  /** A page of assessments. */
  record Page(List<AssessmentView> items, @Nullable String next) {}
}
