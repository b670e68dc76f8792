package org.socialvalue.evaluation.simulation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;

/** An award model that is being tried out, or was. */
@Entity
@DynamicUpdate
public class Simulation extends Aggregate {

  /** What a list of simulations is sorted by. */
  static final Sorting<Simulation> SORTING = Sorting.by(Simulation::id);

  /** Whoever computes says so every few seconds; after so long without a word it has stopped. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private String authority;
  private String begunBy;
  private Instant begunAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private SimulationRequest request;

  @Enumerated(EnumType.STRING)
  private Status status;

  private int competitions;
  private int done;
  private Instant aliveAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private @Nullable SimulationResult result;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Simulation() {}

  Simulation(String authority, String begunBy, Instant now, SimulationRequest request) {
    super(Ids.next());
    this.authority = authority;
    this.begunBy = begunBy;
    this.begunAt = now;
    this.request = request;
    this.status = Status.RUNNING;
    this.competitions = WindTunnel.competitions(request);
    this.aliveAt = now;
  }

  /** Where a simulation stands. */
  public enum Status {
    /** Waiting or computing. */
    RUNNING,
    DONE,
    CANCELLED,
    /** It stopped: the service was restarted, or could not compute it. It has to be begun anew. */
    FAILED
  }

  void finish(SimulationResult what) {
    if (status == Status.RUNNING) {
      status = Status.DONE;
      done = competitions;
      result = what;
    }
  }

  void fail() {
    if (status == Status.RUNNING) {
      status = Status.FAILED;
    }
  }

  /**
   * @throws Refused 409 when there is nothing to cancel
   */
  void cancel(Instant now) {
    if (statusAt(now) != Status.RUNNING) {
      throw Refused.conflict("The simulation has ended already");
    }
    status = Status.CANCELLED;
  }

  /** Of whom nothing was heard since this instant is not computed any more. */
  static Instant silentSince(Instant now) {
    return now.minus(SILENCE);
  }

  /** As it looks at an instant: one that nobody computes any more has failed. */
  Status statusAt(Instant now) {
    return status == Status.RUNNING && aliveAt.plus(SILENCE).isBefore(now) ? Status.FAILED : status;
  }

  String authority() {
    return authority;
  }

  String begunBy() {
    return begunBy;
  }

  Instant begunAt() {
    return begunAt;
  }

  SimulationRequest request() {
    return request;
  }

  int competitions() {
    return competitions;
  }

  int done() {
    return done;
  }

  @Nullable SimulationResult result() {
    return result;
  }
}
