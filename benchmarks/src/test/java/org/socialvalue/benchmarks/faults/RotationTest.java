package org.socialvalue.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotationTest {

  private static final URI ONE = URI.create("http://localhost:1");
  private static final URI TWO = URI.create("http://localhost:2");

  @Test
  void each_in_its_turn_and_only_those_that_are_in() {
    var rotation = new Rotation();
    rotation.add(ONE);
    rotation.add(TWO);
    var both = Stream.generate(() -> rotation.next(asked())).limit(4).distinct();
    assertThat(both).containsExactlyInAnyOrder(at(ONE), at(TWO));

    rotation.remove(ONE);
    var left = Stream.generate(() -> rotation.next(asked())).limit(4).distinct();
    assertThat(left).containsExactly(at(TWO));
  }

  private static URI asked() {
    return URI.create("http://elsewhere/v1/bids/a%20b");
  }

  private static URI at(URI instance) {
    return URI.create(instance + "/v1/bids/a%20b");
  }
}
