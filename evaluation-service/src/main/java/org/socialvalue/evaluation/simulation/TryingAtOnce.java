package org.socialvalue.evaluation.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.socialvalue.kit.problem.Refused;

/**
 * Computes what takes some seconds while its request waits: one at a time, and never inside a
 * transaction, so that however many ask, neither the cores nor the database's connections are kept
 * from those who bid and mark.
 */
@ApplicationScoped
public class TryingAtOnce {

  /** Up to this much work a request waits for the result: some seconds on one core. */
  static final long AT_ONCE = 6_000_000;

  private final Semaphore permits;

  public TryingAtOnce() {
    this(new Semaphore(1));
  }

  TryingAtOnce(Semaphore permits) {
    this.permits = permits;
  }

  /**
   * @return empty where it takes longer, or another is being computed
   * @throws Refused 400 with every fault of the request
   */
  @Transactional(Transactional.TxType.NEVER)
  public Optional<SimulationResult> result(SimulationRequest request) {
    RequestFaults.requireNone(request);
    if (RequestFaults.work(request) > AT_ONCE || !permits.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new WindTunnel(request).run(done -> true));
    } finally {
      permits.release();
    }
  }
}
