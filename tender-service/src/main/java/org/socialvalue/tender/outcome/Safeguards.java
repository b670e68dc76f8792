package org.socialvalue.tender.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.EngagementFacts;

/**
 * What was done so that a requirement does no harm.
 *
 * @param coDesignedAt the engagements at which it and its measure were shaped
 */
public record Safeguards(
    List<EngagementFacts> coDesignedAt,
    @Nullable Proportionality proportionality,
    @Nullable RiskAnswer coreQualityRisk,
    @Nullable RiskAnswer exclusionRisk) {}
