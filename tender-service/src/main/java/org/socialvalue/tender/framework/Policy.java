package org.socialvalue.tender.framework;

import java.math.BigDecimal;

/**
 * The figures of an authority's policy.
 *
 * @param considerationFloor pounds, VAT excluded, from which every commission is considered; 0 for
 *     all of them
 * @param socialValueShare guideline for social value, percentage of the total score
 * @param specifiedShare usual percentage of social value for specified requirements
 * @param openShare usual percentage of social value for open questions
 * @param engagementNoticeDays the least calendar days of notice for an engagement
 */
public record Policy(
    BigDecimal considerationFloor,
    BigDecimal socialValueShare,
    BigDecimal specifiedShare,
    BigDecimal openShare,
    int engagementNoticeDays) {}
