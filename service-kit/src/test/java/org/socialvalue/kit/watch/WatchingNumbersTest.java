package org.socialvalue.kit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class WatchingNumbersTest {

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  @Test
  void a_database_that_is_away_is_told_and_no_number_is_made_up() {
    var away = new PGSimpleDataSource();
    away.setPortNumbers(new int[] {1});
    away.setConnectTimeout(2);
    var number = WatchedNumber.count("things.waiting", "Things", "from things");

    var watching =
        new WatchingNumbers(away, List.of(number), () -> true, metrics, Duration.ofHours(1));
    assertThat(value("database.answers")).isEqualTo(1);
    watching.read();

    assertThat(value("database.answers")).isZero();
    assertThat(value("things.waiting")).isNaN();
  }

  @Test
  void nothing_is_counted_further_than_it_matters() {
    assertThat(WatchedNumber.count("things.waiting", "Things", "from things").sql())
        .endsWith("from things limit 10000) as found");
  }

  private double value(String gauge) {
    return metrics.get(gauge).gauge().value();
  }
}
