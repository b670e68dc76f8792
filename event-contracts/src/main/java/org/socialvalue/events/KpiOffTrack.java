package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A KPI's status, derived from its measurements, has become off track.
 *
 * @param promiseId the promise that the KPI keeps in sight
 * @param kpiVersion the agreed version that was judged
 * @param due what was due by {@code asOf}, in the unit; null where nothing can be said
 * @param achieved what counts so far, in the unit; null where nothing was measured
 * @param reason in words, for people
 */
public record KpiOffTrack(
    UUID contractId,
    UUID kpiId,
    int kpiVersion,
    UUID promiseId,
    UUID lineage,
    Authority authority,
    String supplier,
    String name,
    String unit,
    @Nullable BigDecimal due,
    @Nullable BigDecimal achieved,
    LocalDate asOf,
    String reason,
    Instant noticedAt) {

  public static final String TYPE = "org.socialvalue.contract.kpi-off-track.v1";
}
