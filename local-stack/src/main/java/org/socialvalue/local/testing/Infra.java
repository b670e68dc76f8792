package org.socialvalue.local.testing;

import org.socialvalue.local.infra.Databases;

/**
 * PostgreSQL and Kafka of one of the modes. They are started when made and live as long as the JVM.
 *
 * @param databases creates databases in that PostgreSQL
 * @param bootstrapServers of that Kafka
 * @param stop how to stop them
 */
record Infra(Databases databases, String bootstrapServers, Runnable stop) {

  static Infra of(InfraMode mode) {
    return switch (mode) {
      case CONTAINERS -> ContainerInfra.start();
      case EMBEDDED -> EmbeddedInfra.start();
      case EXTERNAL -> ExternalInfra.from(System.getenv());
    };
  }
}
