package org.socialvalue.monitoring.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;

/** A figure as it should have been. */
public record CorrectedFigure(
    Period period,
    BigDecimal gross,
    @Nullable Sample sample,
    Attribution attribution,
    String evidence,
    @Nullable String note) {}
