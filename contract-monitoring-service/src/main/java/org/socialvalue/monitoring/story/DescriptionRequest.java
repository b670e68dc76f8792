package org.socialvalue.monitoring.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a picture shows, or what is said in a sound or a film.
 *
 * @param description at most 20,000 characters
 */
public record DescriptionRequest(@NotBlank @Size(max = 20_000) String description) {}
