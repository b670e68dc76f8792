package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import org.socialvalue.monitoring.Period;

/**
 * One reported figure, as the status reads it.
 *
 * @param gross as it was reported
 * @param net the provider's own part of it: what counts
 * @param counts false while it is queried: a queried figure counts nothing until it is verified
 */
public record Measured(Period period, BigDecimal gross, BigDecimal net, boolean counts) {}
