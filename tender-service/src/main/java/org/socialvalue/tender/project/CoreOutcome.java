package org.socialvalue.tender.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the service itself is bought to achieve.
 *
 * @param lineage the outcome that it was before it became core; null where it was core from the
 *     start. Given by this service, kept when a project is described anew
 * @param measure how it is measured, where that is known; an added outcome must not repeat it
 */
public record CoreOutcome(
    @NotBlank @Size(max = 60) String code,
    @NotBlank @Size(max = 2000) String statement,
    @Nullable @Size(max = 500) String measure,
    @Nullable UUID lineage) {}
