package org.socialvalue.evaluation.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.TestTenders;

class RegimesTest {

  @Test
  void theLawsStandstillHoldsWhereTheTendersIsShorter() {
    assertThat(days(TestTenders.homecare().regime("STANDARD").standstill(2))).isEqualTo(8);
    assertThat(days(TestTenders.homecare().regime("STANDARD").standstill(10))).isEqualTo(10);
  }

  @Test
  void underLightTouchItIsTheTendersOwn() {
    assertThat(days(TestTenders.homecare().regime("LIGHT_TOUCH").standstill(0))).isZero();
    assertThat(days(TestTenders.homecare().regime("LIGHT_TOUCH").standstill(5))).isEqualTo(5);
    assertThat(days(TestTenders.homecare().regime("of-another-land").standstill(3))).isEqualTo(3);
  }

  @Test
  void aGrantHasNoMandatoryStandstill() {
    var grant = TestTenders.homecare().regime("STANDARD").instrument("GRANT");

    assertThat(days(grant)).isZero();
    assertThat(Regimes.isLighter(grant.published())).isTrue();
  }

  @Test
  void aCompetitionBelowTheThresholdIsASmallOne() {
    // Lots of 1,500,000 and 900,000 stay above any threshold; 552,948 with VAT is below 663,540.
    assertThat(Regimes.isLighter(TestTenders.homecare().regime("LIGHT_TOUCH").published()))
        .isFalse();
    assertThat(
            Regimes.isLighter(
                TestTenders.homecare().regime("LIGHT_TOUCH").worth("276474").published()))
        .isTrue();
    // 276,475 twice is 552,950, with VAT exactly 663,540: not below.
    assertThat(
            Regimes.isLighter(
                TestTenders.homecare().regime("LIGHT_TOUCH").worth("276475").published()))
        .isFalse();
  }

  private static int days(TestTenders tender) {
    return Regimes.standstillWorkingDays(tender.published());
  }
}
