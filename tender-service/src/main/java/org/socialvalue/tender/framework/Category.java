package org.socialvalue.tender.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.OutcomeCategory;

/** How a framework words one of the four kinds of outcome (Kent framework: definition). */
public record Category(
    @NotNull OutcomeCategory code,
    @NotNull LocalizedText title,
    @Nullable LocalizedText about,
    @NotBlank @Size(max = 500) String source) {}
