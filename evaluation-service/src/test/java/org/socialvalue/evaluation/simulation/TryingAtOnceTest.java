package org.socialvalue.evaluation.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Refused;

class TryingAtOnceTest {

  private final Semaphore permits = new Semaphore(1);
  private final TryingAtOnce trying = new TryingAtOnce(permits);

  @Test
  void oneIsComputedAtOnceAndTheNextToo() {
    assertThat(trying.result(Requests.drawn(20, 4, 1))).isPresent();
    assertThat(trying.result(Requests.drawn(20, 4, 1))).isPresent();
    assertThat(permits.availablePermits()).isEqualTo(1);
  }

  @Test
  void whatComesMeanwhileIsLeftToTheBackground() {
    permits.acquireUninterruptibly();

    assertThat(trying.result(Requests.drawn(20, 4, 1))).isEmpty();
  }

  @Test
  void whatTakesLongIsLeftToTheBackground() {
    assertThat(trying.result(Requests.drawn(1_000_000, 15, 1))).isEmpty();
    assertThat(permits.availablePermits()).isEqualTo(1);
  }

  @Test
  void whatCannotBeComputedIsRefused() {
    assertThatThrownBy(() -> trying.result(Requests.drawn(1_000_000, 50, 1)))
        .isInstanceOf(Refused.class);
  }
}
