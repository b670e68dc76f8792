package org.socialvalue.monitoring;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Several at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  public static <T> List<T> times(int times, Supplier<T> work) {
    var together = new CyclicBarrier(times);
    try (var pool = Executors.newFixedThreadPool(times)) {
      var begun =
          IntStream.range(0, times)
              .mapToObj(
                  i ->
                      pool.submit(
                          () -> {
                            together.await();
                            return work.get();
                          }))
              .toList();
      return begun.stream().map(AtOnce::got).toList();
    }
  }

  private static <T> T got(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
