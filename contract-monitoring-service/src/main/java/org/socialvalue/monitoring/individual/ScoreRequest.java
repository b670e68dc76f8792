package org.socialvalue.monitoring.individual;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A later score.
 *
 * @param on its day: not before the one on record, not in the future
 * @param score on the scale of the first one
 */
public record ScoreRequest(
    @NotNull LocalDate on, @NotNull @Digits(integer = 9, fraction = 6) BigDecimal score) {}
