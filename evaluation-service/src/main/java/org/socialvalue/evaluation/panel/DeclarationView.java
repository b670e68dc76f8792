package org.socialvalue.evaluation.panel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A declaration of interests. */
public record DeclarationView(
    UUID competitionId, String evaluator, List<Conflict> conflicts, Instant declaredAt) {

  static DeclarationView from(Declaration declaration) {
    return new DeclarationView(
        declaration.competitionId(),
        declaration.evaluator(),
        declaration.conflicts(),
        declaration.declaredAt());
  }
}
