package org.socialvalue.benchmarks.faults;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many pieces of work a second, each at its time, however busy the service is. When too many
 * wait for an answer already, as during an outage, the next are left out and counted.
 */
final class Load {

  private static final int MOST_WAITING = 600;
  private static final long LONGEST_END_SECONDS = 120;

  private final int perSecond;
  private final Work work;
  private final Asking asking;
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong leftOut = new AtomicLong();
  private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread clock = new Thread(this::run, "load");
  private volatile boolean running = true;

  private Load(int perSecond, Work work, Asking asking) {
    this.perSecond = perSecond;
    this.work = work;
    this.asking = asking;
  }

  /**
   * @param requests a second; work that takes two begins half as often
   */
  static Load of(int requests, Work work, Asking asking) {
    var load = new Load(Math.max(1, requests / work.requests()), work, asking);
    load.clock.setDaemon(true);
    load.clock.start();
    return load;
  }

  private void run() {
    long at = System.nanoTime();
    while (running) {
      at += TimeUnit.SECONDS.toNanos(1) / perSecond;
      if (room.tryAcquire()) {
        begun.incrementAndGet();
        threads.execute(this::one);
      } else {
        leftOut.incrementAndGet();
      }
      try {
        TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void one() {
    try {
      work.next(asking);
    } catch (InterruptedException | RuntimeException e) {
      broken.add(e);
    } finally {
      room.release();
    }
  }

  /** Begins nothing more, and waits until all that was begun is answered. */
  void end() throws InterruptedException {
    running = false;
    clock.join();
    threads.shutdown();
    if (!threads.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
      threads.shutdownNow();
      throw new IllegalStateException("Requests were not answered after all was well again");
    }
    if (!broken.isEmpty()) {
      throw new IllegalStateException(broken.size() + " pieces of work broke", broken.peek());
    }
  }

  long begun() {
    return begun.get();
  }

  long leftOut() {
    return leftOut.get();
  }
}
