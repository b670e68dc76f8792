package org.socialvalue.tender.clarification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.socialvalue.events.LocalizedText;

/**
 * An answer to all bidders.
 *
 * @param question as it is published: reworded where its own words would show who asked
 * @param answer the same for all
 */
public record AnswerClarification(
    @NotNull @Valid LocalizedText question, @NotNull @Valid LocalizedText answer) {}
