package org.socialvalue.kit.schema;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Whether the database has every migration that this build brings. It has when the service migrates
 * as it starts; where a job does that instead ({@code quarkus.flyway.migrate-at-start=false}), what
 * works with rows waits here until the job is done. Asked as the application's own role: the
 * owner's password isn't needed.
 */
@ApplicationScoped
public class Schema {

  private static final Logger LOG = Logger.getLogger(Schema.class);
  private static final long LOOK_AGAIN_MS = 1_000;

  private final Flyway migrations;
  private final AgroalDataSource database;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean current;

  public Schema(Flyway migrations, AgroalDataSource database) {
    this.migrations = migrations;
    this.database = database;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  /** Once it is, it stays so: migrations only go forward. */
  public boolean isCurrent() {
    if (!current) {
      try {
        current = missing().isEmpty();
      } catch (FlywayException e) {
        LOG.debug("event=schema-not-read", e);
      }
    }
    return current;
  }

  /**
   * Waits until it is.
   *
   * @return false when the service stops first
   */
  public boolean awaitCurrent() {
    try {
      boolean told = false;
      while (!isCurrent()) {
        if (!told) {
          LOG.warn("event=schema-behind what=waits-for-migrations");
          told = true;
        }
        if (stopping.await(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The migrations that this build brings and the database lacks.
   *
   * @throws FlywayException when the database can't be asked
   */
  List<String> missing() {
    var asApplication =
        Flyway.configure(Thread.currentThread().getContextClassLoader())
            .configuration(migrations.getConfiguration())
            .dataSource(database)
            .load();
    return Arrays.stream(asApplication.info().pending())
        .map(migration -> String.valueOf(migration.getVersion()))
        .toList();
  }
}
