package org.socialvalue.monitoring.catalogue.rules;

import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.catalogue.MeasureDefinition;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * A KPI's terms beside the measure that they name.
 *
 * @param definition that version of the measure; null where there is none
 */
public record MeasureUse(KpiTerms terms, @Nullable MeasureDefinition definition) {}
