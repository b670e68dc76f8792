package org.socialvalue.local.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.infra.Issuer;
import org.socialvalue.local.infra.ServiceDatabase;

/**
 * The infrastructure of this JVM, started at the first request and stopped when the JVM ends.
 * {@link InfraResource} reaches it through the JVM's own class loader, because Quarkus gives each
 * application another one.
 */
public final class SharedInfra {

  /**
   * System property by which {@link Tokens} finds the issuer, whatever class loader it was loaded
   * by.
   */
  static final String ISSUER = "social-value.test.issuer";

  /** Kept here because the JVM forgets the level of a logger that nobody holds. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("kafka"),
          Logger.getLogger("state"),
          Logger.getLogger("org.apache.kafka"),
          Logger.getLogger("io.zonky"),
          Logger.getLogger("no.nav.security"),
          Logger.getLogger("okhttp3"),
          Logger.getLogger("mockwebserver3"),
          Logger.getLogger("org.testcontainers"));

  private static @Nullable SharedInfra running;

  private final Infra infra;
  private final Issuer issuer;

  private SharedInfra(Infra infra, Issuer issuer) {
    this.infra = infra;
    this.issuer = issuer;
  }

  /**
   * Creates an empty database for the service, starting everything if this is the first.
   *
   * @param service whose database; its roles are {@code <service>_owner} and {@code <service>_app}
   * @return the configuration with which the service reaches it all
   */
  public static synchronized Map<String, String> configurationFor(String service) {
    if (running == null) {
      running = start();
    }
    return running.configuration(service);
  }

  private static SharedInfra start() {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    String asked = System.getProperty("infra", "auto");
    InfraMode mode = InfraMode.chosen(asked, ContainerInfra::available);
    System.out.printf("infra: %s (asked for: %s)%n", mode.inWords(), asked);
    Infra infra = Infra.of(mode);
    Issuer issuer = Issuer.start(0, Issuer.Admits.ANYONE);
    System.setProperty(ISSUER, issuer.uri().toString());
    SharedInfra shared = new SharedInfra(infra, issuer);
    Runtime.getRuntime().addShutdownHook(new Thread(shared::stop, "stop-infra"));
    return shared;
  }

  private Map<String, String> configuration(String service) {
    String name = service + "_" + UUID.randomUUID().toString().substring(0, 8);
    ServiceDatabase database = infra.databases().create(service, name);
    return new TreeMap<>(
        Map.of(
            "quarkus.datasource.jdbc.url", database.jdbcUrl(),
            "quarkus.datasource.username", database.app(),
            "quarkus.datasource.password", database.app(),
            "quarkus.flyway.username", database.owner(),
            "quarkus.flyway.password", database.owner(),
            "kafka.bootstrap.servers", infra.bootstrapServers(),
            "quarkus.oidc.auth-server-url", issuer.uri().toString()));
  }

  private void stop() {
    issuer.close();
    infra.stop().run();
  }
}
