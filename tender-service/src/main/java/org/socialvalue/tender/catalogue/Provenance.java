package org.socialvalue.tender.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from.
 *
 * @param source the document and section, or who made it
 * @param year of the source
 * @param licence the terms it is used under; a proxy must have one
 */
public record Provenance(
    @NotBlank @Size(max = 500) String source,
    @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+") String url,
    @Nullable @Min(1900) @Max(2100) Integer year,
    @Nullable @Size(max = 200) String licence) {}
