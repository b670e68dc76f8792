package org.socialvalue.monitoring.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Proposes to let a promise go.
 *
 * @param reason why; both sides stand by it
 */
public record WaiverRequest(@NotBlank @Size(max = 2000) String reason) {}
