package org.socialvalue.monitoring.fairness;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.monitoring.individual.NeedBand;

/** The mix of needs that a contract was let for, in per cent. */
public record MixView(
    UUID contractId,
    BigDecimal low,
    BigDecimal moderate,
    BigDecimal high,
    String reason,
    String settledBy,
    Instant settledAt) {

  static MixView from(ExpectedMix mix) {
    return new MixView(
        mix.contractId(),
        percent(mix, NeedBand.LOW),
        percent(mix, NeedBand.MODERATE),
        percent(mix, NeedBand.HIGH),
        mix.reason(),
        mix.settledBy(),
        mix.settledAt());
  }

  private static BigDecimal percent(ExpectedMix mix, NeedBand band) {
    return mix.percents().getOrDefault(band, BigDecimal.ZERO);
  }
}
