package org.socialvalue.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LoadTest {

  private static final long MS = 1_000_000;

  @Test
  void a_percentile_is_the_nearest_rank() {
    var thousand = Percentiles.of(LongStream.rangeClosed(1, 1000).map(n -> n * MS).toArray());
    assertThat(thousand.ms(500)).isEqualTo(500);
    assertThat(thousand.ms(990)).isEqualTo(990);
    assertThat(thousand.ms(999)).isEqualTo(999);
    assertThat(thousand.ms(1000)).isEqualTo(1000);
    var three = Percentiles.of(new long[] {9 * MS, MS, 5 * MS});
    assertThat(three.ms(500)).isEqualTo(5);
    assertThat(three.ms(990)).isEqualTo(9);
    assertThat(three.ms(0)).isEqualTo(1);
    assertThat(Percentiles.of(new long[] {}).ms(500)).isNaN();
  }

  @Test
  void latencies_are_told_by_when_they_were_to_begin() {
    var latencies = new Latencies();
    for (int i = 0; i < 3_000; i++) {
      latencies.note(i * MS, i < 2_000 ? MS : 7 * MS);
    }
    assertThat(latencies.all().count()).isEqualTo(3_000);
    assertThat(latencies.between(0, 2_000 * MS).ms(1000)).isEqualTo(1);
    assertThat(latencies.between(2_000 * MS, 3_000 * MS).ms(0)).isEqualTo(7);
  }

  @Test
  void times_do_not_drift_however_odd_the_pace_is() {
    var pace = new Pace(300);
    assertThat(pace.due(5, 0)).isEqualTo(5);
    assertThat(pace.due(0, 1)).isEqualTo(3_333_333);
    assertThat(pace.due(0, 300L * 3_600)).isEqualTo(TimeUnit.HOURS.toNanos(1));
  }

  @Test
  void who_had_to_wait_behind_a_standstill_is_charged_for_it() throws Exception {
    var one = new ReentrantLock();
    var first = new AtomicInteger();
    var load =
        OpenLoad.during(
            100,
            Duration.ofMillis(500),
            () -> {
              one.lock();
              try {
                Pace.await(System.nanoTime() + (first.getAndIncrement() == 0 ? 300 * MS : 0));
              } finally {
                one.unlock();
              }
            });
    // Thirty came while it stood still: their times go down from 300 ms in steps of ten.
    assertThat(load.latencies().all().count()).isEqualTo(load.begun());
    assertThat(load.latencies().all().ms(900)).isGreaterThan(150);
  }

  @Test
  void a_wrong_answer_is_no_figure() {
    assertThatThrownBy(
            () ->
                OpenLoad.during(
                    50,
                    Duration.ofMillis(100),
                    () -> {
                      throw new IllegalStateException("503");
                    }))
        .hasMessageContaining("broke");
  }

  @Test
  void who_finds_no_room_is_left_out_and_counted() throws Exception {
    var load = OpenLoad.begin(200, 1, () -> Pace.await(System.nanoTime() + 100 * MS));
    Pace.await(System.nanoTime() + 300 * MS);
    load.end();
    assertThat(load.leftOut()).isGreaterThan(load.begun());
  }
}
