package org.socialvalue.tender.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;

/**
 * An added outcome as somebody imagines it; only its statement must be there from the start.
 *
 * @param priority code of the framework's priority it serves
 * @param strategicOutcome code of the strategic outcome it is traced to
 * @param coreOutcome code of the project's core outcome that it arises from
 * @param arisesFromDelivery how the same delivery brings it about, in words
 * @param areas codes of the areas where it lands
 * @param fromCatalogue what it took from the catalogue; null where it is all its own
 */
public record ProposedOutcome(
    LocalizedText statement,
    @Nullable OutcomeCategory category,
    @Nullable String priority,
    @Nullable String strategicOutcome,
    @Nullable String coreOutcome,
    @Nullable String arisesFromDelivery,
    @Nullable String forWhom,
    List<String> areas,
    @Nullable Measure measure,
    @Nullable LocalCondition localCondition,
    @Nullable Borrowed fromCatalogue) {}
