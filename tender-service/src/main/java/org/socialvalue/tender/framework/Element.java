package org.socialvalue.tender.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * One thing that a framework names: a priority, an area of life, a dimension of redesign.
 *
 * @param code stands once among its kind; what outcomes and scores refer to
 * @param about what is meant, where the framework says more than the title
 * @param source the section of the document that it comes from
 */
public record Element(
    @NotBlank @Size(max = 60) @Pattern(regexp = Codes.ELEMENT) String code,
    @NotNull LocalizedText title,
    @Nullable LocalizedText about,
    @NotBlank @Size(max = 500) String source) {}
