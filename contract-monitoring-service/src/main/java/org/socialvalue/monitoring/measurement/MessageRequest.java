package org.socialvalue.monitoring.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something to say about a figure. */
public record MessageRequest(@NotBlank @Size(max = 4000) String words) {}
