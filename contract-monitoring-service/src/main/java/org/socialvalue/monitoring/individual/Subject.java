package org.socialvalue.monitoring.individual;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What outcomes are about.
 *
 * @param kpiId null for outcomes that are unique to single people and that no KPI follows
 */
public record Subject(UUID contractId, UUID commitmentId, @Nullable UUID kpiId) {}
