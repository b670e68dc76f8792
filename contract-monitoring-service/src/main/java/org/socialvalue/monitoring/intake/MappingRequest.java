package org.socialvalue.monitoring.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A mapping to save.
 *
 * @param name that the provider knows its system by
 */
public record MappingRequest(
    @NotBlank @Size(max = 200) String name, @NotNull @Valid ColumnMapping columns) {}
