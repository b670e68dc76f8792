package org.socialvalue.monitoring.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.monitoring.Terms;

class AttributionTest {

  @ParameterizedTest
  @CsvSource({
    "4, 100, 0, 4",
    "4, 50, 25, 1.5",
    "10, 33.33, 10, 2.9997",
    "3, 100, 100, 0",
    "3, 0, 0, 0",
    "1000000, 100, 0, 1000000",
    "0.0001, 0.01, 99.99, 0.000000000001"
  })
  void net_is_gross_by_share_by_what_would_not_have_happened_exactly(
      String gross, String share, String anyway, String net) {
    assertThat(attribution(share, anyway).net(new BigDecimal(gross)).toPlainString())
        .isEqualTo(net);
  }

  @ParameterizedTest
  @CsvSource({"60, 50, 0, 50", "40, 50, 50, 40", "30, 50, 0, 35"})
  void for_a_before_and_after_the_share_is_of_the_change(
      String level, String share, String anyway, String net) {
    var terms = Terms.change("40", "60");
    assertThat(attribution(share, anyway).net(new BigDecimal(level), terms))
        .isEqualByComparingTo(net);
  }

  private static Attribution attribution(String share, String anyway) {
    return new Attribution(
        Attribution.OurDoing.PART, new BigDecimal(share), new BigDecimal(anyway), null);
  }
}
