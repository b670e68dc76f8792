package org.socialvalue.benchmarks.load;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An open model: so many deeds a second, each at its time, however busy the one is who has to do
 * them. How long one took counts from the time at which it was to begin, so that a service that
 * stands still is charged for all who came meanwhile.
 */
public final class OpenLoad {

  private static final long LONGEST_END_SECONDS = 120;

  /** One of them, which throws where its answer is not as it is to be. */
  @FunctionalInterface
  public interface Deed {
    void done() throws Exception;
  }

  private final Pace pace;
  private final Deed deed;
  private final Semaphore room;
  private final Latencies latencies = new Latencies();
  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong leftOut = new AtomicLong();
  private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread clock = new Thread(this::run, "load");
  private volatile boolean running = true;

  private OpenLoad(int perSecond, int room, Deed deed) {
    this.pace = new Pace(perSecond);
    this.room = new Semaphore(room);
    this.deed = deed;
  }

  /**
   * Begins at once, and goes on until it is ended.
   *
   * @param room how many may wait for an answer at a time; more, as during an outage, are left out
   *     and counted
   */
  public static OpenLoad begin(int perSecond, int room, Deed deed) {
    var load = new OpenLoad(perSecond, room, deed);
    load.clock.setDaemon(true);
    load.clock.start();
    return load;
  }

  /** Does so many for so long, and waits until all are done. */
  public static OpenLoad during(int perSecond, Duration time, Deed deed)
      throws InterruptedException {
    var load = begin(perSecond, Integer.MAX_VALUE, deed);
    TimeUnit.NANOSECONDS.sleep(time.toNanos());
    load.end();
    return load;
  }

  private void run() {
    long began = System.nanoTime();
    try {
      for (long number = 0; running; number++) {
        long planned = pace.due(began, number);
        Pace.await(planned);
        if (room.tryAcquire()) {
          begun.incrementAndGet();
          threads.execute(() -> one(planned));
        } else {
          leftOut.incrementAndGet();
        }
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private void one(long planned) {
    try {
      deed.done();
      latencies.note(planned, System.nanoTime() - planned);
    } catch (Exception e) {
      broken.add(e);
    } finally {
      room.release();
    }
  }

  /**
   * Begins nothing more, and waits until all that was begun is done.
   *
   * @throws IllegalStateException where one was not done, or not as it was to be
   */
  public void end() throws InterruptedException {
    running = false;
    clock.join();
    threads.shutdown();
    if (!threads.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
      threads.shutdownNow();
      throw new IllegalStateException("Not all was answered after the load had ended");
    }
    if (!broken.isEmpty()) {
      throw new IllegalStateException(broken.size() + " pieces of work broke", broken.peek());
    }
  }

  /** Of what was done as it was to be. */
  public Latencies latencies() {
    return latencies;
  }

  public long begun() {
    return begun.get();
  }

  public long leftOut() {
    return leftOut.get();
  }
}
