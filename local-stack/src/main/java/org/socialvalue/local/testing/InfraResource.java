package org.socialvalue.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test PostgreSQL with an empty database of its own, Kafka with the topics, and an
 * issuer of tokens. They start once per JVM.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = InfraResource.class, scope = TestResourceScope.GLOBAL,
 *     initArgs = @ResourceArg(name = "database", value = "tender"))
 * }</pre>
 *
 * <p>Where they come from is chosen with {@code -Dinfra}, see {@link InfraMode}, and printed once.
 * When the mode asked for can't be had the tests fail; nothing is skipped.
 */
public final class InfraResource implements QuarkusTestResourceLifecycleManager {

  private String database = "test";

  @Override
  public void init(Map<String, String> initArgs) {
    database = initArgs.getOrDefault("database", database);
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> configuration = new HashMap<>(configuration());
    configuration.put("quarkus.devservices.enabled", "false");
    configuration.put("quarkus.http.test-port", "0");
    for (String quiet : new String[] {"org.apache.kafka", "kafka", "state"}) {
      configuration.put("quarkus.log.category.\"" + quiet + "\".level", "WARN");
    }
    return configuration;
  }

  /** Nothing: what was started serves the next application in this JVM too. */
  @Override
  public void stop() {}

  /** The broker finds its own classes through the thread's loader, so that one is the JVM's too. */
  private Map<String, String> configuration() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    try {
      return configurationThroughTheLoaderOfTheJvm();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> configurationThroughTheLoaderOfTheJvm() {
    try {
      Class<?> shared =
          Class.forName(SharedInfra.class.getName(), true, ClassLoader.getSystemClassLoader());
      return (Map<String, String>)
          shared.getMethod("configurationFor", String.class).invoke(null, database);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the infrastructure for tests did not start", e);
    }
  }
}
