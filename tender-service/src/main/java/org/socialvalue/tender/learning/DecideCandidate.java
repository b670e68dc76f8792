package org.socialvalue.tender.learning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.CandidateDecision;

/**
 * What the project makes of a candidate.
 *
 * @param coreOutcome the code of the core outcome that a candidate for core becomes: one that the
 *     project has, or a new one; null for the next free {@code LEARNED-n}
 */
public record DecideCandidate(
    CandidateDecision.@NotNull Kind decision,
    @NotBlank @Size(max = 5000) String reason,
    @Nullable @Size(max = 60) String coreOutcome) {}
