package org.socialvalue.monitoring.proxy.rules;

import java.util.List;
import java.util.UUID;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * A proxy that is to be shown beside a KPI.
 *
 * @param unit what one of is worth the value
 * @param year that the value speaks of
 * @param thisYear of the day it is looked at
 * @param retired whether the authority stopped using it
 * @param others names of the proxies that stand beside the KPI already
 */
public record ShownBeside(
    UUID proxyId,
    String name,
    String unit,
    String source,
    int year,
    String licence,
    boolean retired,
    KpiTerms kpi,
    int thisYear,
    List<String> others) {}
