package org.socialvalue.kit.audit.checkpoint;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.socialvalue.kit.schema.Schema;

/**
 * Makes checkpoints when they are due and publishes them, where there is a key to sign them with.
 */
@ApplicationScoped
public class CheckpointSweep {

  private static final Logger LOG = Logger.getLogger(CheckpointSweep.class);

  private final Optional<MakingCheckpoint> making;
  private final PublishingCheckpoints publishing;
  private final Schema schema;

  CheckpointSweep(
      AgroalDataSource database,
      CheckpointTopic topic,
      Schema schema,
      AuditConfig config,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.making =
        key(config)
            .map(
                key ->
                    new MakingCheckpoint(
                        database, service, key, config.checkpointEvery(), Clock.systemUTC()));
    this.publishing = new PublishingCheckpoints(database, topic);
    this.schema = schema;
  }

  void begin(@Observes StartupEvent event) {
    if (making.isEmpty()) {
      LOG.warn("event=audit-not-anchored what=no-signing-key");
    }
  }

  @Scheduled(
      identity = "audit-checkpoints",
      every = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void sweep() {
    if (making.isEmpty() || !schema.isCurrent()) {
      return;
    }
    try {
      making.get().make();
      publishing.publish();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException | ExecutionException | TimeoutException | RuntimeException e) {
      LOG.warnf("event=checkpoint-waits error=%s", e.getClass().getName());
    }
  }

  private static Optional<PrivateKey> key(AuditConfig config) {
    return config
        .signingKey()
        .filter(text -> !text.isBlank())
        .or(() -> config.signingKeyFile().filter(Files::exists).map(CheckpointSweep::read))
        .map(CheckpointSweep::key);
  }

  private static PrivateKey key(String text) {
    try {
      return Ed25519.privateKey(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("audit.signing-key " + e.getMessage());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
