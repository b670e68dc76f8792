package org.socialvalue.tender.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.tender.Given;

class ServiceAreaGuessTest {

  @ParameterizedTest
  @CsvSource({
    "85312100, homecare-older-people",
    "85312110, learning-disability",
    "85311000, residential-care",
    "85121100, health-services",
    "85320000, other-social-care",
    "50111000, not-social-care",
    "nonsense, not-social-care"
  })
  void theCodeThatBeginsMostLikeItWins(String cpv, String area) {
    assertThat(ServiceAreaGuess.of(cpv, Given.DATA.serviceAreas())).isEqualTo(area);
  }

  @Test
  void noCodeIsNoSocialCare() {
    assertThat(ServiceAreaGuess.of(null, Given.DATA.serviceAreas())).isEqualTo("not-social-care");
  }
}
