package org.socialvalue.monitoring.statement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.socialvalue.monitoring.report.DocumentKind;

/**
 * Drafts a statement or a report.
 *
 * @param from first day that it tells of
 * @param to last day that it tells of
 */
public record DraftRequest(
    @NotNull DocumentKind kind, @NotNull LocalDate from, @NotNull LocalDate to) {}
