package org.socialvalue.monitoring.story.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoriesHaveConsentTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private final StoriesHaveConsent rule = new StoriesHaveConsent();

  @Test
  void a_consent_that_holds_keeps_the_rule() {
    assertThat(rule.check(new Telling(true, null, TODAY))).isEmpty();
    assertThat(rule.check(new Telling(true, TODAY, TODAY))).isEmpty();
  }

  @Test
  void no_consent_or_one_that_ran_out_breaks_it() {
    assertThat(rule.check(new Telling(false, null, TODAY))).hasSize(1);
    assertThat(rule.check(new Telling(true, TODAY.minusDays(1), TODAY))).hasSize(1);
  }
}
