package org.socialvalue.tender.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Entries to take in, all or none of them. */
public record ImportEntries(
    @NotEmpty @Size(max = 1000) List<@NotNull @Valid CatalogueItem> entries) {}
