package org.socialvalue.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** One of the three services, as the local stack starts it. */
public enum Service {
  TENDER("tender-service", "tender", Port.TENDER),
  EVALUATION("evaluation-service", "evaluation", Port.EVALUATION),
  MONITORING("contract-monitoring-service", "monitoring", Port.MONITORING);

  private final String module;
  private final String database;
  private final Port port;

  Service(String module, String database, Port port) {
    this.module = module;
    this.database = database;
    this.port = port;
  }

  /** The service of that module, database or short name. */
  public static Optional<Service> named(String name) {
    return Arrays.stream(values())
        .filter(it -> it.module.equals(name) || it.database.equals(name))
        .findFirst();
  }

  /** The name of its Maven module, by which people know it. */
  public String module() {
    return module;
  }

  String database() {
    return database;
  }

  Port port() {
    return port;
  }

  /** The environment variable with options for its JVM, those of a debugger, say. */
  String javaOptionsVariable() {
    return name() + "_JAVA_OPTS";
  }

  Path jar(Path home) {
    return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** What it learnt in a training run, if there was one since it was built. */
  Path learnt(Path home) {
    return jar(home).resolveSibling("app.aot");
  }
}
