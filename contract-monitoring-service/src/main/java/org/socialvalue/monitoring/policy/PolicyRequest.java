package org.socialvalue.monitoring.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Settles the authority's monitoring policy anew.
 *
 * @param reason why, for the record
 */
public record PolicyRequest(
    @NotNull @Valid MonitoringPolicy policy, @NotBlank @Size(max = 2000) String reason) {}
