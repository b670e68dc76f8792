package org.socialvalue.local.testing;

import java.util.concurrent.CompletableFuture;
import org.socialvalue.local.infra.Databases;
import org.socialvalue.local.infra.Topics;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Both in containers, at the versions that compose and production use. Testcontainers removes them.
 */
final class ContainerInfra {

  private static final String POSTGRES = "postgres:18-alpine";
  private static final String KAFKA = "apache/kafka:4.1.1";

  private ContainerInfra() {}

  static boolean available() {
    try {
      return DockerClientFactory.instance().isDockerAvailable();
    } catch (LinkageError | RuntimeException e) {
      return false;
    }
  }

  @SuppressWarnings("resource") // they live as long as the JVM
  static Infra start() {
    PostgreSQLContainer postgres =
        new PostgreSQLContainer(POSTGRES).withUsername("postgres").withPassword("postgres");
    KafkaContainer kafka = new KafkaContainer(KAFKA);
    CompletableFuture<Void> starting = CompletableFuture.runAsync(postgres::start);
    kafka.start();
    starting.join();
    Topics.create(kafka.getBootstrapServers());
    return new Infra(
        new Databases(
            postgres.getHost(),
            postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
            "postgres",
            "postgres"),
        kafka.getBootstrapServers(),
        () -> {
          kafka.stop();
          postgres.stop();
        });
  }
}
