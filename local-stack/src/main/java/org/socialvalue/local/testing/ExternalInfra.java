package org.socialvalue.local.testing;

import java.util.List;
import java.util.Map;
import org.socialvalue.local.infra.Databases;
import org.socialvalue.local.infra.Topics;

/**
 * Both already running, named by the environment: {@code INFRA_POSTGRES_HOST}, {@code
 * INFRA_POSTGRES_PORT}, {@code INFRA_POSTGRES_USER} (a superuser), {@code INFRA_POSTGRES_PASSWORD}
 * and {@code INFRA_KAFKA} (bootstrap servers). Give it a Kafka that is for tests alone: topics are
 * shared by all that run on it.
 */
final class ExternalInfra {

  private static final List<String> NEEDED =
      List.of(
          "INFRA_POSTGRES_HOST",
          "INFRA_POSTGRES_PORT",
          "INFRA_POSTGRES_USER",
          "INFRA_POSTGRES_PASSWORD",
          "INFRA_KAFKA");

  private ExternalInfra() {}

  static Infra from(Map<String, String> environment) {
    List<String> missing = NEEDED.stream().filter(name -> !environment.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "-Dinfra=external needs the environment variables " + String.join(", ", missing));
    }
    String kafka = environment.getOrDefault("INFRA_KAFKA", "");
    Topics.create(kafka);
    return new Infra(
        new Databases(
            environment.getOrDefault("INFRA_POSTGRES_HOST", ""),
            Integer.parseInt(environment.getOrDefault("INFRA_POSTGRES_PORT", "")),
            environment.getOrDefault("INFRA_POSTGRES_USER", ""),
            environment.getOrDefault("INFRA_POSTGRES_PASSWORD", "")),
        kafka,
        () -> {});
  }
}
