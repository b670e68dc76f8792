package org.socialvalue.tender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.HouseRules;
import org.socialvalue.local.testing.Listening;

class HouseRulesTest {

  @Test
  void theHouseIsInOrder() {
    assertThat(HouseRules.of("org.socialvalue.tender").violations()).isEmpty();
  }

  @Test
  void theDocumentOfEventsSaysToWhatTheServiceListens() {
    assertThat(Listening.handled("org.socialvalue.tender"))
        .isNotEmpty()
        .isEqualTo(Listening.described("tender-service"));
  }
}
