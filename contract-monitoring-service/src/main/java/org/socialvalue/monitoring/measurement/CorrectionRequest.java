package org.socialvalue.monitoring.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A figure as it should have been.
 *
 * @param figure all of it, also what stays
 * @param reason what was wrong; kept with what it was
 */
public record CorrectionRequest(
    @NotNull @Valid MeasurementRequest figure, @NotBlank @Size(max = 2000) String reason) {}
