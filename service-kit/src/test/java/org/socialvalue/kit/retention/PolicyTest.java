package org.socialvalue.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

  @Test
  void a_period_goes_by_the_calendar_or_by_the_clock() {
    assertThat(Policy.of("stories", "P2Y6M").period()).isEqualTo(Period.of(2, 6, 0));
    assertThat(Policy.of("kept-answers", "PT36H").period()).isEqualTo(Duration.ofHours(36));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 years", "P-1Y", "P0D", "PT0S", "P", "never"})
  void what_is_no_period_is_refused(String text) {
    assertThatThrownBy(() -> Policy.of("stories", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("retention.stories")
        .hasMessageContaining(text);
  }

  @Test
  void a_kind_that_is_not_kept_is_refused() {
    var kinds = Set.of("stories", "kept-answers");
    assertThat(
            RetentionSweep.unknown(
                List.of("retention.every", "retention.stories", "quarkus.http.port"), kinds))
        .isEmpty();
    assertThat(RetentionSweep.unknown(List.of("retention.storys"), kinds))
        .contains("retention.storys");
  }
}
