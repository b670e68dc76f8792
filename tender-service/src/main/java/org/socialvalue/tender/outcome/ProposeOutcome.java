package org.socialvalue.tender.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;

/**
 * An added outcome that somebody imagines. Only its statement must be there from the start; the
 * answer lists what would be missing for it to be specified.
 *
 * @param fromCandidate the lineage of a candidate that the project inherits; null for a new idea
 */
public record ProposeOutcome(
    @NotNull LocalizedText statement,
    @Nullable OutcomeCategory category,
    @Nullable @Size(max = 60) String priority,
    @Nullable @Size(max = 60) String strategicOutcome,
    @Nullable @Size(max = 60) String coreOutcome,
    @Nullable @Size(max = 5000) String arisesFromDelivery,
    @Nullable @Size(max = 2000) String forWhom,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 60) String> areas,
    @Nullable Measure measure,
    @Nullable @Valid LocalCondition localCondition,
    @Nullable UUID fromCandidate) {

  ProposedOutcome proposed() {
    return new ProposedOutcome(
        statement,
        category,
        priority,
        strategicOutcome,
        coreOutcome,
        arisesFromDelivery,
        forWhom,
        areas == null ? List.of() : List.copyOf(areas),
        measure,
        localCondition);
  }
}
