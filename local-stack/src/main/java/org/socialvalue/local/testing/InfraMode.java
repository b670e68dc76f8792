package org.socialvalue.local.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Where tests get PostgreSQL and Kafka from, chosen with {@code
 * -Dinfra=auto|containers|embedded|external}.
 */
public enum InfraMode {
  /** Started by Testcontainers in a container engine. */
  CONTAINERS,
  /** Started on this machine without one. */
  EMBEDDED,
  /** Already running, named by environment variables: see {@link ExternalInfra}. */
  EXTERNAL;

  /**
   * @param asked the value of {@code -Dinfra}
   * @param containersWork whether a container engine answers; asked only when it matters
   * @throws IllegalStateException when the value is unknown, or containers are asked for and there
   *     are none: tests aren't skipped for want of infrastructure
   */
  static InfraMode chosen(String asked, BooleanSupplier containersWork) {
    String mode = asked.toLowerCase(Locale.ROOT);
    if (mode.equals("auto")) {
      return containersWork.getAsBoolean() ? CONTAINERS : EMBEDDED;
    }
    InfraMode chosen =
        Arrays.stream(values())
            .filter(value -> value.inWords().equals(mode))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "-Dinfra=%s is none of auto, containers, embedded, external"
                            .formatted(asked)));
    if (chosen == CONTAINERS && !containersWork.getAsBoolean()) {
      throw new IllegalStateException(
          "-Dinfra=containers was asked for and no container engine answers; start one, or use -Dinfra=embedded");
    }
    return chosen;
  }

  String inWords() {
    return name().toLowerCase(Locale.ROOT);
  }
}
