package org.socialvalue.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private static final long BEGAN = Long.MAX_VALUE - 1_000; // such a clock may pass its end

  private final Allowance allowance = new Allowance(60);

  @Test
  void a_minutes_share_may_be_taken_at_once_and_comes_back_by_and_by() {
    // Given all that a minute holds, taken at once
    assertThat(IntStream.range(0, 60).mapToObj(any -> take(0))).containsOnly(Duration.ZERO);

    // Then the next is there in a second, and only one
    assertThat(take(0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(take(900)).isEqualTo(Duration.ofMillis(100));
    assertThat(take(1_000)).isZero();
    assertThat(take(1_000)).isEqualTo(Duration.ofSeconds(1));
    // And after a minute all are
    assertThat(IntStream.range(0, 60).mapToObj(any -> take(61_000))).containsOnly(Duration.ZERO);
    assertThat(take(61_000)).isPositive();
  }

  @Test
  void whoever_keeps_to_it_never_waits() {
    assertThat(IntStream.range(0, 500).mapToObj(second -> take(second * 1_000L)))
        .containsOnly(Duration.ZERO);
  }

  @Test
  void nobody_pays_for_another() {
    IntStream.range(0, 100).forEach(any -> take(0));

    assertThat(allowance.take("another", BEGAN)).isZero();
  }

  @Test
  void an_ipv6_caller_is_its_network() {
    assertThat(caller("2001:db8:1:2:3::4")).isEqualTo(caller("2001:db8:1:2:ffff::1"));
    assertThat(caller("2001:db8:1:2::1")).isNotEqualTo(caller("2001:db8:1:3::1"));
    assertThat(caller("192.0.2.1")).isNotEqualTo(caller("192.0.2.2"));
    assertThat(caller("::ffff:192.0.2.1")).isEqualTo(caller("192.0.2.1"));
    assertThat(caller("a.name.that.is.looked.up")).isEqualTo("unknown");
  }

  private static String caller(String address) {
    return Strangers.caller(SocketAddress.inetSocketAddress(1, address));
  }

  private Duration take(long milliseconds) {
    return allowance.take("one", BEGAN + Duration.ofMillis(milliseconds).toNanos());
  }
}
