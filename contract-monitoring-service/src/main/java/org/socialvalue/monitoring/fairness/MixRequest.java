package org.socialvalue.monitoring.fairness;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.socialvalue.monitoring.individual.NeedBand;

/**
 * The mix of needs that a contract was let for; the three sum to 100.
 *
 * @param low per cent of people expected to have low needs at the start
 * @param reason where it comes from, such as the specification or the data of the service before
 */
public record MixRequest(
    @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 1) BigDecimal low,
    @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 1) BigDecimal moderate,
    @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 1) BigDecimal high,
    @NotBlank @Size(max = 1000) String reason) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  Map<NeedBand, BigDecimal> percents() {
    return Map.of(NeedBand.LOW, low, NeedBand.MODERATE, moderate, NeedBand.HIGH, high);
  }

  boolean whole() {
    return low.add(moderate).add(high).compareTo(ALL) == 0;
  }
}
