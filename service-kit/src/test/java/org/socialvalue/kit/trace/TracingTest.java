package org.socialvalue.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TracingTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String GIVEN = "00-" + TRACE + "-00f067aa0ba902b7-01";

  @Test
  void without_a_collector_what_came_is_handed_on_as_it_came_if_it_is_a_traceparent() {
    var tracing = new Tracing(Optional.empty(), 1, "kit-test");

    assertThat(tracing.isOn()).isFalse();
    assertThat(begun(tracing, GIVEN)).isEqualTo(GIVEN);
    assertThat(begun(tracing, "quinces")).isNull();
    assertThat(begun(tracing, null)).isNull();
  }

  @Test
  void with_one_each_step_belongs_to_the_trace_of_what_led_to_it() {
    var tracing = new Tracing(Optional.of("http://localhost:1"), 1, "kit-test");

    assertThat(tracing.isOn()).isTrue();
    assertThat(begun(tracing, GIVEN)).startsWith("00-" + TRACE + "-").isNotEqualTo(GIVEN);
    assertThat(begun(tracing, "quinces")).endsWith("-01").doesNotContain(TRACE);
  }

  @Test
  void what_is_not_to_be_told_elsewhere_is_not_told_here() {
    var tracing = new Tracing(Optional.of("http://localhost:1"), 1, "kit-test");

    assertThat(begun(tracing, "00-" + TRACE + "-00f067aa0ba902b7-00")).endsWith("-00");
  }

  @Test
  void of_those_that_begin_here_a_share_is_told() {
    var tracing = new Tracing(Optional.of("http://localhost:1"), 0, "kit-test");

    assertThat(begun(tracing, null)).endsWith("-00");
    assertThat(begun(tracing, GIVEN)).endsWith("-01");
  }

  private static @Nullable String begun(Tracing tracing, @Nullable String parent) {
    return tracing.begin("POST", SpanKind.SERVER, parent).traceparent();
  }
}
