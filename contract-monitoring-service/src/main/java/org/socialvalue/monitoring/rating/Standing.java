package org.socialvalue.monitoring.rating;

import java.math.BigDecimal;
import java.util.UUID;
import org.socialvalue.monitoring.status.KpiState;

/**
 * Where one KPI stood when the performance was rated.
 *
 * @param weight its importance, in per cent
 * @param reason why it stood there, in words
 */
public record Standing(UUID kpiId, String name, BigDecimal weight, KpiState state, String reason) {}
