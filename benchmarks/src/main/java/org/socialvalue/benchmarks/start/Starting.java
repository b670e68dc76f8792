package org.socialvalue.benchmarks.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.socialvalue.benchmarks.Instance;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;

/**
 * Each service is started again and again over a database that is there, one after the other, with
 * the options that its image and its limits in a cluster give it; then all stay idle together. From
 * the launch of the process to the first answer that it is ready.
 */
public final class Starting {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  /**
   * As if the machine had the 768 MB that a pod is limited to, from which the JVM takes how large
   * its heap begins and grows; the collector that it chooses where it sees less than 2 GB.
   */
  private static final List<String> AS_IN_A_CLUSTER =
      List.of(
          "-XX:MaxRAM=768m",
          "-XX:MaxRAMPercentage=60",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError");

  /** More options, to try what they come to. */
  private static final String MORE = "START_JAVA_OPTS";

  private final Stack stack;
  private final Path home;
  private final Report report;
  private final int times;
  private final Duration idle;

  /**
   * @param stack without services
   * @param times how often each is started
   * @param idle for how long they do nothing before their memory is looked at
   */
  public Starting(Stack stack, Path home, Report report, int times, Duration idle) {
    this.stack = stack;
    this.home = home;
    this.report = report;
    this.times = times;
    this.idle = idle;
  }

  public void tell() throws Exception {
    for (var service : Service.values()) {
      try (var migrated = launch(service, Map.of())) {
        migrated.awaitReady(LONGEST_START);
      }
    }
    var quick = new EnumMap<Service, double[]>(Service.class);
    var warm = new EnumMap<Service, double[]>(Service.class);
    var memory = new EnumMap<Service, double[]>(Service.class);
    for (var service : Service.values()) {
      quick.put(service, new double[times]);
      warm.put(service, new double[times]);
      memory.put(service, new double[times]);
    }
    for (int round = 0; round < times; round++) {
      round(round, quick, Map.of("WARM_UP_LONGEST", "0S"), Duration.ZERO, memory);
      round(round, warm, Map.of("WARM_UP_LONGEST", "20S"), idle, memory);
    }
    for (var service : Service.values()) {
      var name = service.module();
      report.atMost("start", name + ", ready, not warmed up", 2, median(quick, service), "s");
      report.measured("start", name + ", ready and warmed up", median(warm, service), "s");
      report.atMost(
          "start",
          name + ", memory, %d s idle after that".formatted(idle.toSeconds()),
          200,
          median(memory, service),
          "MB");
    }
  }

  private void round(
      int round,
      Map<Service, double[]> took,
      Map<String, String> otherwise,
      Duration stay,
      Map<Service, double[]> memory)
      throws Exception {
    var running = new ArrayList<Instance>();
    try {
      for (var service : Service.values()) {
        var instance = launch(service, otherwise);
        running.add(instance);
        of(took, service)[round] = instance.awaitReady(LONGEST_START).toMillis() / 1e3;
        if (stay.isZero()) {
          instance.close();
        }
      }
      if (!stay.isZero()) {
        TimeUnit.NANOSECONDS.sleep(stay.toNanos());
        for (var service : Service.values()) {
          of(memory, service)[round] = running.get(service.ordinal()).residentMegabytes();
        }
      }
    } finally {
      running.forEach(Instance::close);
    }
  }

  private Instance launch(Service service, Map<String, String> otherwise) {
    var learnt = Instance.application(home, service).resolve("app.aot");
    if (!Files.exists(learnt)) {
      throw new IllegalStateException("%s is missing: ./run train makes it".formatted(learnt));
    }
    var options = new ArrayList<String>();
    options.add("-XX:AOTCache=" + learnt);
    options.addAll(AS_IN_A_CLUSTER);
    Arrays.stream(System.getenv().getOrDefault(MORE, "").split(" "))
        .filter(option -> !option.isBlank())
        .forEach(options::add);
    return Instance.launch(stack, home, service, options, otherwise);
  }

  private static double median(Map<Service, double[]> of, Service service) {
    var sorted = of(of, service).clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double[] of(Map<Service, double[]> figures, Service service) {
    return Objects.requireNonNull(figures.get(service));
  }
}
