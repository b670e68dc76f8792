package org.socialvalue.monitoring.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a review's questions.
 *
 * @param from whose answer it is
 * @param stillRelevant whether the outcomes of the contract are still relevant
 * @param shouldBeRevised whether they should be revised
 * @param commitmentId the one outcome that it is about; left out where it is about them all
 * @param how how people were asked; left out by the provider
 */
public record AnswerRequest(
    @NotNull Voice from,
    @NotNull Boolean stillRelevant,
    @NotNull Boolean shouldBeRevised,
    @NotBlank @Size(max = 10_000) String text,
    @Nullable UUID commitmentId,
    @Nullable Asked how) {}
