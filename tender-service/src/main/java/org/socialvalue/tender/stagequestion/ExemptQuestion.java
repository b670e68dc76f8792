package org.socialvalue.tender.stagequestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a group's answer is done without.
 *
 * @param whoWasAsked whom of the group was asked all the same; never a person's name
 */
public record ExemptQuestion(
    @NotBlank @Size(max = 2000) String reason, @Nullable @Size(max = 500) String whoWasAsked) {}
