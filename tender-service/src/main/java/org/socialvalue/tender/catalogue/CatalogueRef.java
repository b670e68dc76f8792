package org.socialvalue.tender.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One version of an entry. */
public record CatalogueRef(
    @NotBlank @Size(max = 60) String code, @Min(1) @Max(1_000_000) int version) {}
