package org.socialvalue.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A social value outcome that the authority asks for.
 *
 * @param id the requirement
 * @param lineage the identity that the outcome keeps from first idea to next design
 * @param priority code of the framework's priority it serves; null for an unscored KPI without one
 * @param strategicOutcome code of the strategic outcome or policy it is traced to; null for an
 *     unscored KPI without one
 * @param coreOutcome the core outcome that it arises from; null for an unscored KPI without one
 * @param areas codes of the areas where it lands
 * @param questionId the question that asks for it; null for an unscored KPI
 * @param scored false for a KPI that is required by the contract and not scored
 */
public record Requirement(
    UUID id,
    UUID lineage,
    LocalizedText statement,
    OutcomeCategory category,
    @Nullable String priority,
    @Nullable String strategicOutcome,
    @Nullable String coreOutcome,
    List<String> areas,
    Measure measure,
    @Nullable String questionId,
    boolean scored) {}
