package org.socialvalue.evaluation.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.State;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.simulation.BackgroundSimulations.Begun;
import org.socialvalue.kit.problem.Refused;

class BackgroundSimulationsTest {

  private final BackgroundSimulations background =
      new BackgroundSimulations(new SimulationRepository());

  @Test
  void noMoreThanItsPlacesAreGivenHoweverManyBeginAtOnce() throws Exception {
    Callable<Boolean> reserve = () -> reserves(UUID.randomUUID());

    try (var pool = Executors.newFixedThreadPool(16)) {
      var places =
          pool.invokeAll(Collections.nCopies(64, reserve)).stream().map(Future::resultNow).toList();

      assertThat(Collections.frequency(places, true)).isEqualTo(BackgroundSimulations.MOST_WAITING);
    }
  }

  /** Whoever looks whether there is a place waits while another may be taking it. */
  @Test
  void nobodyLooksForAPlaceWhileAnotherMayBeTakingIt() throws Exception {
    var looking = new Thread(() -> reserves(UUID.randomUUID()));

    synchronized (background) {
      looking.start();
      Awaitility.await()
          .until(() -> Set.of(State.BLOCKED, State.TERMINATED).contains(looking.getState()));
      assertThat(looking.getState()).isEqualTo(State.BLOCKED);
    }

    looking.join();
  }

  @Test
  void thePlaceOfOneThatCameToNothingIsFreeAgain() {
    var last = UUID.randomUUID();
    assertThat(reserves(last)).isTrue();
    for (int i = 1; i < BackgroundSimulations.MOST_WAITING; i++) {
      assertThat(reserves(UUID.randomUUID())).isTrue();
    }
    assertThat(reserves(UUID.randomUUID())).isFalse();

    background.giveUp(new Begun(last, Requests.drawn(1, 2, 1)));

    assertThat(reserves(UUID.randomUUID())).isTrue();
  }

  private boolean reserves(UUID id) {
    try {
      background.reserve(id);
      return true;
    } catch (Refused full) {
      return false;
    }
  }
}
