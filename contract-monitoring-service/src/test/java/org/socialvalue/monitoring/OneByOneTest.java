package org.socialvalue.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OneByOneTest {

  private static final List<UUID> WAITING =
      List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), new UUID(0, 5));

  /** Two at a time, and still there after they were looked at: as what failed is. */
  private static final Function<UUID, List<UUID>> AFTER =
      after -> WAITING.stream().filter(id -> id.compareTo(after) > 0).limit(2).toList();

  @Test
  void one_that_fails_stops_nobody_elses_and_is_tried_once() {
    var done = new ArrayList<UUID>();

    int well =
        OneByOne.each(
            "test",
            AFTER,
            id -> {
              done.add(id);
              if (id.getLeastSignificantBits() % 2 == 0) {
                throw new IllegalStateException("poisoned");
              }
            });

    assertThat(done).isEqualTo(WAITING);
    assertThat(well).isEqualTo(3);
  }
}
