package org.socialvalue.tender.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.socialvalue.events.LocalizedText;

/**
 * Give a tender up.
 *
 * @param reason why, for the authority's own record
 * @param note what bidders are told
 */
public record CancelTender(
    @NotBlank @Size(max = 5000) String reason, @NotNull @Valid LocalizedText note) {}
