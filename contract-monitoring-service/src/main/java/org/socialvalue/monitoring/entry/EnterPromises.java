package org.socialvalue.monitoring.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Promises that were forgotten when a contract was entered. */
public record EnterPromises(
    @NotEmpty @Size(max = 200) List<@NotNull @Valid PromiseEntry> promises) {}
