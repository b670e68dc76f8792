package org.socialvalue.monitoring.measurement.rules;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.monitoring.Period;

/**
 * The days that a figure or a sum is for, with what they are judged against.
 *
 * @param taken the periods that are already accounted for
 * @param today the day by the database's clock
 */
public record ReportedPeriod(Period period, Period contract, List<Period> taken, LocalDate today) {}
