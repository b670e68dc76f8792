package org.socialvalue.benchmarks.bids;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many at once, each doing the next thing as soon as its last is done: a closed loop. */
public final class Crowd {

  private Crowd() {}

  /** Runs the workers side by side and gives how many things all of them did in a second. */
  public static double perSecond(Iterable<? extends Callable<Integer>> workers)
      throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    var running = new ArrayList<Future<Integer>>();
    int done = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var worker : workers) {
        running.add(threads.submit(worker));
      }
      for (var one : running) {
        done += one.get();
      }
    }
    return done * 1e9 / (System.nanoTime() - began);
  }
}
