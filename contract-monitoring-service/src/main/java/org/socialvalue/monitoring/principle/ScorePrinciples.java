package org.socialvalue.monitoring.principle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Marks on the principles. A principle that is left out keeps the mark it had.
 *
 * @param scoredOn the day they were given, not before the contract began nor after today
 */
public record ScorePrinciples(
    @NotNull LocalDate scoredOn, @NotEmpty @Size(max = 50) List<@NotNull @Valid Mark> marks) {}
