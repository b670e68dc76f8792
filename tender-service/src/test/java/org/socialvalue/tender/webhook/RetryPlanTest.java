package org.socialvalue.tender.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

  private static final Instant FIRST = Instant.parse("2027-03-27T20:00:00Z");

  @Test
  void triesEightTimesWithinADayWhateverChanceSays() {
    for (int shorter : new int[] {0, 100, RetryPlan.MOST_SHORTER}) {
      var at = new ArrayList<Instant>();
      var now = FIRST;
      for (int tries = 1; ; tries++) {
        at.add(now);
        var next = RetryPlan.next(tries, FIRST, now, null, shorter);
        if (next.isEmpty()) {
          break;
        }
        assertThat(next.get()).isAfter(now);
        now = next.get();
      }
      assertThat(at).hasSize(8);
      assertThat(at.getLast())
          .isBeforeOrEqualTo(FIRST.plus(RetryPlan.A_DAY))
          .isAfter(FIRST.plus(Duration.ofHours(18)));
    }
  }

  @Test
  void aReceiverThatAsksToBeLeftAloneIs() {
    assertThat(RetryPlan.next(1, FIRST, FIRST, Duration.ofMinutes(3), 0))
        .contains(FIRST.plusSeconds(180));
    // never sooner than planned
    assertThat(RetryPlan.next(4, FIRST, FIRST, Duration.ofSeconds(1), 0))
        .contains(FIRST.plus(Duration.ofHours(2)));
    // and never beyond the day, on whose end there is a last try
    assertThat(RetryPlan.next(1, FIRST, FIRST, Duration.ofDays(9_999), 0))
        .contains(FIRST.plus(RetryPlan.A_DAY));
    assertThat(RetryPlan.next(7, FIRST, FIRST.plus(Duration.ofHours(20)), null, 0))
        .contains(FIRST.plus(RetryPlan.A_DAY));
    assertThat(RetryPlan.next(2, FIRST, FIRST.plus(RetryPlan.A_DAY), null, 0)).isEmpty();
  }
}
