package org.socialvalue.monitoring.measurement.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.measurement.Attribution;

/**
 * A figure as it was sent in, with what it is judged against.
 *
 * @param ourDoing was it the provider's doing; null where that was left open
 * @param taken the periods that already have a figure
 * @param today the day by the database's clock
 */
public record Claim(
    Period period,
    Attribution.@Nullable OurDoing ourDoing,
    @Nullable BigDecimal sharePercent,
    @Nullable BigDecimal anywayPercent,
    Period contract,
    List<Period> taken,
    LocalDate today) {

  public ReportedPeriod reported() {
    return new ReportedPeriod(period, contract, taken, today);
  }
}
