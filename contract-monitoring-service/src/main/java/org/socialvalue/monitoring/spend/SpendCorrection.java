package org.socialvalue.monitoring.spend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Spend as it should have been.
 *
 * @param spend all of it, also what stays
 * @param reason what was wrong; kept with what it was
 */
public record SpendCorrection(
    @NotNull @Valid SpendRequest spend, @NotBlank @Size(max = 2000) String reason) {}
