package org.socialvalue.evaluation.simulation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.socialvalue.kit.problem.Refused;

/**
 * Computes long simulations one after the other, on one core. Every second it says how far each is;
 * a simulation that is no longer wanted ends then. What was being computed when the service stopped
 * is not taken up again: it is seen to have failed, and can be begun anew.
 */
@ApplicationScoped
public class BackgroundSimulations {

  static final int MOST_WAITING = 8;
  private static final Logger LOG = Logger.getLogger(BackgroundSimulations.class);

  private final ConcurrentHashMap<UUID, Job> jobs = new ConcurrentHashMap<>();
  private final ExecutorService computing = Executors.newSingleThreadExecutor(named("simulation"));
  private final ScheduledExecutorService telling =
      Executors.newSingleThreadScheduledExecutor(named("simulation-progress"));
  private final SimulationRepository simulations;

  BackgroundSimulations(SimulationRepository simulations) {
    this.simulations = simulations;
  }

  /** A simulation that is too long to wait for has been begun. */
  public record Begun(UUID id, SimulationRequest request) {}

  private static final class Job {
    private volatile boolean begun;
    private volatile int done;
    private volatile boolean wanted = true;
  }

  private static ThreadFactory named(String name) {
    return work -> {
      var thread = new Thread(work, name);
      thread.setDaemon(true);
      thread.setPriority(Thread.MIN_PRIORITY);
      return thread;
    };
  }

  /**
   * Keeps a place for one that is being begun, until its transaction ends.
   *
   * @throws Refused 409 while too many wait
   */
  synchronized void reserve(UUID id) {
    if (jobs.size() >= MOST_WAITING) {
      throw Refused.conflict(
          "%d simulations wait already: try again when one is done".formatted(MOST_WAITING));
    }
    jobs.put(id, new Job());
  }

  void giveUp(@Observes(during = TransactionPhase.AFTER_FAILURE) Begun failed) {
    jobs.remove(failed.id());
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
    var job = jobs.get(begun.id());
    if (job == null) {
      return;
    }
    job.begun = true;
    try {
      computing.execute(() -> compute(begun));
    } catch (RejectedExecutionException e) {
      jobs.remove(begun.id());
    }
  }

  void start(@Observes StartupEvent starting) {
    telling.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent stopping) {
    jobs.values().forEach(job -> job.wanted = false);
    computing.shutdownNow();
    telling.shutdownNow();
  }

  private void compute(Begun begun) {
    var job = jobs.get(begun.id());
    try {
      if (job == null || !job.wanted) {
        return;
      }
      var result =
          new WindTunnel(begun.request())
              .run(
                  done -> {
                    job.done = done;
                    return job.wanted;
                  });
      if (job.wanted) {
        end(begun.id(), simulation -> simulation.finish(result));
        LOG.infof("event=simulation-done simulationId=%s", begun.id());
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "event=simulation-failed simulationId=%s", begun.id());
      end(begun.id(), Simulation::fail);
    } finally {
      jobs.remove(begun.id());
    }
  }

  private void end(UUID id, Consumer<Simulation> how) {
    QuarkusTransaction.requiringNew().run(() -> simulations.findByIdOptional(id).ifPresent(how));
  }

  private void tell() {
    try {
      jobs.forEach(
          (id, job) -> {
            if (job.begun) {
              job.wanted =
                  QuarkusTransaction.requiringNew().call(() -> simulations.progress(id, job.done));
            }
          });
    } catch (RuntimeException e) {
      LOG.warnf(e, "event=simulation-progress-untold");
    }
  }
}
