package org.socialvalue.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.infra.EmbeddedKafka;
import org.socialvalue.local.infra.EmbeddedPostgres;
import org.socialvalue.local.infra.Issuer;
import org.socialvalue.local.infra.ServiceDatabase;

/** What the services stand on: PostgreSQL, Kafka and the issuer of tokens. */
final class Foundation implements AutoCloseable {

  /** What demo bids are sealed with, the same in each run: like the demo passwords, no secret. */
  private static final String NO_SECRET = "local:bG9jYWwtZGVtby1vbmx5LW5vdC1hLXNlY3JldC0wMSE=";

  private final StackConfig config;
  private final Stopwatch watch;

  private @Nullable EmbeddedPostgres postgres;
  private @Nullable EmbeddedKafka kafka;
  private @Nullable Issuer issuer;
  private @Nullable StackAddresses addresses;

  Foundation(StackConfig config, Stopwatch watch) {
    this.config = config;
    this.watch = watch;
  }

  /**
   * Starts them side by side; whatever goes wrong, none of it is still starting when this returns.
   */
  void start() {
    CompletableFuture<Void> database =
        CompletableFuture.runAsync(
            () -> watch.time("PostgreSQL", Port.POSTGRES, config, this::startPostgres));
    try {
      watch.time("token issuer", Port.ISSUER, config, this::startIssuer);
      watch.time("Kafka", Port.KAFKA, config, this::startKafka);
    } finally {
      join(database);
    }
  }

  /** Whether any of it is running. */
  boolean isUp() {
    return issuer != null || kafka != null || postgres != null;
  }

  StackAddresses addresses() {
    return started(addresses);
  }

  void stopKafka() {
    started(kafka).close();
    kafka = null;
  }

  void startKafka() {
    kafka = EmbeddedKafka.kept(config.ports().of(Port.KAFKA), config.kafkaData());
  }

  void stopPostgres() {
    started(postgres).close();
    postgres = null;
  }

  /** What was committed is there again when it is started: it writes durably. */
  void killPostgres() {
    Processes.killPostgresOn(config.postgresData());
    stopPostgres();
  }

  /** Creates a database of that name as the service's is, beside it. */
  ServiceDatabase createDatabase(Service service, String name) {
    return started(postgres).databases().create(service.database(), name);
  }

  /** Creates the service's database where there is none, and says how the service is configured. */
  Map<String, String> environmentFor(Service service) {
    ServiceDatabase database = started(postgres).databases().create(service.database());
    Map<String, String> environment = new TreeMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(config.ports().of(service.port())));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.app());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.app());
    environment.put("QUARKUS_FLYWAY_USERNAME", database.owner());
    environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner());
    // Quick to start: whoever wants it warm as in production sets this.
    environment.put(
        "WARM_UP_LONGEST",
        config.training() ? "60S" : System.getenv().getOrDefault("WARM_UP_LONGEST", "0S"));
    environment.put("TENDER_DOCUMENTS_FOLDER", config.documents().toString());
    environment.put("EVALUATION_DOCUMENTS_FOLDER", config.bidDocuments().toString());
    environment.put("MONITORING_DOCUMENTS_FOLDER", config.evidence().toString());
    environment.put("EVALUATION_SEALING_KEYS", NO_SECRET);
    environment.put("WEBHOOK_SEALING_KEYS", NO_SECRET);
    environment.put("WEBHOOK_TARGET_PLAIN_HTTP", "true");
    environment.put("WEBHOOK_TARGET_ALLOWED", "127.0.0.0/8,::1/128");
    environment.put("AUDIT_SIGNING_KEY_FILE", AuditKey.in(config.audit()).toString());
    environment.put("AUDIT_CHECKPOINT_EVERY", "30s");
    environment.put("KAFKA_BOOTSTRAP_SERVERS", started(kafka).bootstrapServers());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", started(issuer).uri().toString());
    return environment;
  }

  @Override
  public void close() {
    close(issuer);
    close(kafka);
    close(postgres);
    issuer = null;
    kafka = null;
    postgres = null;
  }

  void startPostgres() {
    postgres =
        EmbeddedPostgres.kept(
            config.ports().of(Port.POSTGRES),
            config.postgresData(),
            config.logs().resolve("postgresql.log"));
  }

  private void startIssuer() {
    Issuer started = Issuer.start(config.ports().of(Port.ISSUER), config.admits());
    issuer = started;
    addresses = StackAddresses.of(config.ports(), started.uri());
  }

  /** One part that doesn't stop cleanly must not keep the others running. */
  private void close(@Nullable AutoCloseable part) {
    if (part == null) {
      return;
    }
    try {
      part.close();
    } catch (Exception e) {
      config.tell().accept("  " + e.getMessage());
    }
  }

  private static void join(CompletableFuture<Void> starting) {
    try {
      starting.join();
    } catch (CompletionException e) {
      throw new StackFailure(String.valueOf(e.getCause()), e);
    }
  }

  private static <T> T started(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("not running");
    }
    return part;
  }
}
