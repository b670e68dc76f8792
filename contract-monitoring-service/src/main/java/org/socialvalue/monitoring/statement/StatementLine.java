package org.socialvalue.monitoring.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.report.DocumentKind;

/**
 * A statement in a list.
 *
 * @param sha256 of what was signed; null while it is a draft
 */
public record StatementLine(
    UUID id,
    DocumentKind kind,
    LocalDate from,
    LocalDate to,
    int edition,
    StatementState state,
    @Nullable String sha256,
    @Nullable Instant frozenAt,
    String etag) {

  static StatementLine from(Statement statement) {
    return new StatementLine(
        statement.id(),
        statement.kind(),
        statement.told().from(),
        statement.told().to(),
        statement.edition(),
        statement.state(),
        statement.sha256(),
        statement.frozenAt(),
        "\"" + statement.version() + "\"");
  }
}
