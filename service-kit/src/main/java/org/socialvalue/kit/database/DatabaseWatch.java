package org.socialvalue.kit.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Knows whether the database answers: it looks every {@code database.look-every}, and at once where
 * a request found nobody there. Whoever asks is told what was seen last, and never waits for it.
 */
@Readiness
@ApplicationScoped
public class DatabaseWatch implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
  private static final int PATIENCE_IN_SECONDS = 2;

  /** One connection may have been broken by the network alone; the next one is a new one. */
  private static final int LOOKS = 2;

  private final DataSource database;
  private final Duration every;
  private final Semaphore doubts = new Semaphore(0);
  private volatile boolean stopping;
  private volatile boolean away;

  /** What a look comes to. A pool that has nothing free says nothing about the database. */
  private enum Seen {
    THERE,
    AWAY,
    NOTHING
  }

  @Inject
  public DatabaseWatch(
      AgroalDataSource database, @ConfigProperty(name = "database.look-every") Duration every) {
    this((DataSource) database, every);
  }

  DatabaseWatch(DataSource database, Duration every) {
    this.database = database;
    this.every = every;
  }

  void begin(@Observes StartupEvent event) {
    Thread.ofPlatform().name("database-watch").daemon().start(this::watch);
  }

  void end(@Observes ShutdownEvent event) {
    stopping = true;
    doubts.release();
  }

  private void watch() {
    try {
      while (!stopping) {
        look();
        if (doubts.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
          doubts.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once, and once more where nobody was there. */
  void look() {
    var seen = Seen.NOTHING;
    for (int i = 0; i < LOOKS && seen != Seen.THERE && !stopping; i++) {
      seen = seen();
    }
    if (seen == Seen.NOTHING || stopping) {
      return;
    }
    boolean found = seen == Seen.AWAY;
    if (found != away) {
      LOG.warnf("event=%s", found ? "database-lost" : "database-back");
    }
    away = found;
  }

  private Seen seen() {
    try (var connection = database.getConnection()) {
      return connection.isValid(PATIENCE_IN_SECONDS) ? Seen.THERE : Seen.AWAY;
    } catch (SQLException e) {
      return DatabaseAway.isNobodyThere(e) ? Seen.AWAY : Seen.NOTHING;
    }
  }

  /** Somebody found nobody there. */
  public void doubt() {
    doubts.release();
  }

  /** Whether nobody was there at the last look. */
  public boolean isAway() {
    return away;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(!away).build();
  }
}
