package org.socialvalue.kit.watch;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.socialvalue.kit.schema.Schema;

/**
 * Asks the database every few seconds, on one connection and beside all requests, so that metrics
 * are told at once however the database does. While it gives no answer there are no numbers ({@code
 * NaN}, which no comparison holds for), and {@code database_answers} is 0.
 */
@ApplicationScoped
public class WatchingNumbers {

  private static final Logger LOG = Logger.getLogger(WatchingNumbers.class);
  private static final int PATIENCE_IN_SECONDS = 2;

  private final DataSource database;
  private final List<WatchedNumber> numbers;
  private final BooleanSupplier tablesAreThere;
  private final Duration every;
  private final Map<String, Double> known = new ConcurrentHashMap<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean answers = true;

  @Inject
  public WatchingNumbers(
      AgroalDataSource database,
      @Any Instance<Watched> watched,
      Schema schema,
      MeterRegistry metrics,
      @ConfigProperty(name = "metrics.every") Duration every) {
    this(
        database,
        watched.stream().flatMap(one -> one.numbers().stream()).toList(),
        schema::isCurrent,
        metrics,
        every);
  }

  WatchingNumbers(
      DataSource database,
      List<WatchedNumber> numbers,
      BooleanSupplier tablesAreThere,
      MeterRegistry metrics,
      Duration every) {
    this.database = database;
    this.numbers = numbers;
    this.tablesAreThere = tablesAreThere;
    this.every = every;
    for (var number : numbers) {
      Gauge.builder(number.name(), known, all -> all.getOrDefault(number.name(), Double.NaN))
          .description(number.words())
          .baseUnit(number.unit().isEmpty() ? null : number.unit())
          .strongReference(true)
          .register(metrics);
    }
    Gauge.builder("database.answers", this, watching -> watching.answers ? 1 : 0)
        .description("1 where the database gave a connection and an answer when last asked, else 0")
        .strongReference(true)
        .register(metrics);
  }

  void begin(@Observes StartupEvent event) {
    Thread.ofPlatform().name("watched-numbers").daemon().start(this::watch);
  }

  void end(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void watch() {
    try {
      do {
        read();
      } while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks once. */
  void read() {
    try (var connection = database.getConnection()) {
      if (tablesAreThere.getAsBoolean()) {
        for (var number : numbers) {
          known.put(number.name(), asked(connection, number));
        }
      }
      answers = connection.isValid(PATIENCE_IN_SECONDS);
    } catch (SQLException | RuntimeException e) {
      if (answers && stopping.getCount() > 0) {
        var state = e instanceof SQLException fromDatabase ? fromDatabase.getSQLState() : null;
        LOG.warnf("event=numbers-not-read error=%s state=%s", e.getClass().getName(), state);
      }
      answers = false;
      known.clear();
    }
  }

  private static double asked(Connection connection, WatchedNumber number) throws SQLException {
    try (var question = connection.prepareStatement(number.sql())) {
      question.setQueryTimeout(PATIENCE_IN_SECONDS);
      try (var answer = question.executeQuery()) {
        return answer.next() ? answer.getDouble(1) : Double.NaN;
      }
    }
  }
}
