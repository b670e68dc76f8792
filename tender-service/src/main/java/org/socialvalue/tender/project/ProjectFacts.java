package org.socialvalue.tender.project;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules need to know of a project.
 *
 * @param estimatedValue pounds over the whole term, VAT excluded; null while nobody has estimated
 */
public record ProjectFacts(
    Instrument instrument,
    String regime,
    String relevantArea,
    @Nullable BigDecimal estimatedValue,
    List<CoreOutcome> coreOutcomes,
    @Nullable Consideration consideration,
    @Nullable Route route) {}
