package org.socialvalue.monitoring.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody to verify figures.
 *
 * @param person the subject of their token
 * @param reason why they are fit and independent, for the other side
 */
public record VerifierRequest(
    @NotBlank @Size(max = 200) String person,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String organisation,
    @NotBlank @Size(max = 2000) String reason) {}
