package org.socialvalue.monitoring.intake;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.measurement.MeasurementRequest.AttributionRequest;
import org.socialvalue.monitoring.measurement.Sample;

/**
 * A figure on its way in, not yet held to anything but that it can be read.
 *
 * @param line of the file that it begins on, or its place in the batch, from 1
 */
record ReadFigure(
    long line,
    UUID kpiId,
    Period period,
    @Nullable BigDecimal value,
    @Nullable Sample sample,
    AttributionRequest answers,
    String evidence,
    @Nullable String note) {}
