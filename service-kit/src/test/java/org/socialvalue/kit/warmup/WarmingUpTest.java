package org.socialvalue.kit.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class WarmingUpTest {

  private final List<String> walked = new ArrayList<>();

  @Test
  void eachPathIsWalkedSoManyTimesAndOnlyThenItIsReady() {
    var warming = warming(3, Duration.ofMinutes(1), path("a"), path("b"));
    assertThat(warming.call().getStatus()).isEqualTo(Status.DOWN);

    warming.walk();

    assertThat(walked).containsExactly("a", "a", "a", "b", "b", "b");
    assertThat(warming.call().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void aPathThatFailsKeepsNeitherTheOthersNorTheServiceBack() {
    var warming = warming(2, Duration.ofMinutes(1), failing(), path("b"));

    warming.walk();

    assertThat(walked).containsExactly("b", "b");
    assertThat(warming.call().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void withoutTimeItIsReadyAtOnce() {
    var warming = warming(1000, Duration.ZERO, path("a"));

    warming.walk();

    assertThat(walked).isEmpty();
    assertThat(warming.call().getStatus()).isEqualTo(Status.UP);
  }

  private static WarmingUp warming(int rounds, Duration longest, WarmUp... paths) {
    return new WarmingUp(List.of(paths), () -> true, rounds, longest);
  }

  private WarmUp path(String name) {
    return new WarmUp() {
      @Override
      public String what() {
        return name;
      }

      @Override
      public void once() {
        walked.add(name);
      }
    };
  }

  private static WarmUp failing() {
    return new WarmUp() {
      @Override
      public String what() {
        return "failing";
      }

      @Override
      public void once() {
        throw new IllegalStateException("no");
      }
    };
  }
}
