package org.socialvalue.tender.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A bidder's question about a tender.
 *
 * @param question in the bidder's own words; only the authority reads them
 * @param lotId the lot that it is about; null for none in particular
 * @param questionId the question of the tender that it is about; null for none in particular
 */
public record AskClarification(
    @NotBlank @Size(max = 5000) String question,
    @Nullable @Size(max = 60) String lotId,
    @Nullable @Size(max = 60) String questionId) {}
