package org.socialvalue.evaluation.panel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of interests.
 *
 * @param clearOf bidders in whom there is none; null: none but the conflicts in any
 */
public record DeclarationView(
    UUID competitionId,
    String evaluator,
    List<Conflict> conflicts,
    @Nullable List<String> clearOf,
    Instant declaredAt) {

  static DeclarationView from(Declaration declaration) {
    return new DeclarationView(
        declaration.competitionId(),
        declaration.evaluator(),
        declaration.conflicts(),
        declaration.interests().clearOf(),
        declaration.declaredAt());
  }
}
