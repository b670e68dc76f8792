package org.socialvalue.evaluation.regime;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a regime asks.
 *
 * @param mandatoryStandstillWorkingDays nought where a standstill is voluntary
 * @param thresholdVatIncluded pounds; a competition below it is a small one
 * @param vatPercent added to the estimates of the lots, which are without it, before comparing
 */
public record Regime(
    String code,
    int mandatoryStandstillWorkingDays,
    BigDecimal thresholdVatIncluded,
    BigDecimal vatPercent,
    LocalDate validFrom,
    String source) {}
