package org.socialvalue.monitoring.principle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a service does on one principle.
 *
 * @param principle code of one of the authority's principles
 * @param evidence what the mark rests on, in words
 */
public record Mark(
    @NotBlank @Size(max = 60) String principle,
    @NotNull Integer mark,
    @NotBlank @Size(max = 5000) String evidence) {}
