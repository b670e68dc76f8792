package org.socialvalue.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A KPI that both sides agreed on, and where it comes from.
 *
 * @param version of its terms, from 1
 * @param inForceFrom the first day that they hold for
 * @param promiseId the promise of the winning bid that it keeps in sight
 * @param lineage the identity that the outcome keeps from first idea to next design
 * @param provenance who brought the promise in
 * @param statement the outcome that was promised
 * @param priority code of the framework's priority that it serves; null where it has none
 * @param measure what is counted and how much of it is the target; without a baseline that would
 *     tell a small number of people
 * @param everyMonths months from one report to the next
 */
public record AgreedKpi(
    UUID kpiId,
    int version,
    LocalDate inForceFrom,
    UUID promiseId,
    UUID lineage,
    Promise.Provenance provenance,
    LocalizedText statement,
    OutcomeCategory category,
    @Nullable String priority,
    Measure measure,
    int everyMonths) {}
