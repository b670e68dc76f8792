package org.socialvalue.monitoring.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why no notice is called for. */
public record DismissalRequest(@NotBlank @Size(max = 4000) String reason) {}
