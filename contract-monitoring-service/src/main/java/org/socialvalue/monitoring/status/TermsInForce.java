package org.socialvalue.monitoring.status;

import java.time.LocalDate;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * Terms that both sides agreed on, and the first day that they hold for.
 *
 * @param from of a KPI's first terms it is read as the contract's first day
 */
public record TermsInForce(LocalDate from, KpiTerms terms) {}
