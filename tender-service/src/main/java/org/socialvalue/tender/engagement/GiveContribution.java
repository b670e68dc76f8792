package org.socialvalue.tender.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of a group said to a question. Never by a named person: neither who said it nor
 * anybody spoken of is named, and no address, telephone or NHS number is accepted.
 *
 * @param questionCode a key question of the project's frameworks; null for a free one
 * @param question the question in words: needed without a code, and beside one where it was put in
 *     other words
 * @param consentToQuote whether the words may be shown outside the authority
 * @param onBehalfOf the kind of organisation that is spoken for, such as "a small charity"; never
 *     its name
 */
public record GiveContribution(
    @NotNull StakeholderGroup group,
    @Nullable @Size(max = 60) String questionCode,
    @Nullable @Size(max = 500) String question,
    @NotBlank @Size(max = 10000) String text,
    boolean consentToQuote,
    @Nullable @Size(max = 120) String onBehalfOf) {}
