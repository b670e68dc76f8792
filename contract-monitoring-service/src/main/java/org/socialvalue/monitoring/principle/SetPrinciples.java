package org.socialvalue.monitoring.principle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The authority's own principles and scale, from now on. */
public record SetPrinciples(
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Principle> principles,
    @NotNull @Valid Scale scale) {}
