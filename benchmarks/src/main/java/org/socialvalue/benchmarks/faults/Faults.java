package org.socialvalue.benchmarks.faults;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Stack;
import org.socialvalue.local.StackConfig;

/** Strikes with the faults that are asked for, over one stack, and prints what came of it. */
public final class Faults {

  private static final Map<String, Fault> ALL = new LinkedHashMap<>();

  static {
    ALL.put("relay", new RelayKilled());
    ALL.put("postgres", new PostgresKilled());
    ALL.put("kills", new Kills());
    ALL.put("frozen", new Frozen());
    ALL.put("kafka", new KafkaAway());
    ALL.put("race", new DeadlineRaces());
    ALL.put("poison", new Poisoned());
    ALL.put("replay", new Replayed());
    ALL.put("rolling", new Rolled());
    ALL.put("network", new BadNetwork());
  }

  private Faults() {}

  /**
   * @param arguments names of faults, {@code --seed}, {@code --times}, {@code --rate} (requests a
   *     second) and {@code --away} (seconds)
   * @return what came of it
   */
  public static Report run(Path home, List<String> arguments) throws Exception {
    var settings = Settings.from(arguments);
    for (var name : settings.names()) {
      if (!ALL.containsKey(name)) {
        throw new IllegalArgumentException(
            "There is no fault " + name + "; there are " + ALL.keySet());
      }
    }
    var report = new Report(System.out);
    System.out.printf(
        "Faults, seed %d, %d requests a second%n", settings.seed(), settings.perSecond());
    var usual = StackConfig.forTests(home);
    var quiet =
        new StackConfig(
            usual.home(),
            usual.folder(),
            usual.throwAway(),
            usual.ports(),
            usual.without(),
            usual.admits(),
            usual.training(),
            line -> {});
    try (var stack = Stack.start(quiet)) {
      for (var fault : ALL.entrySet()) {
        if (settings.wants(fault.getKey())) {
          strike(fault.getKey(), fault.getValue(), stack, home, settings, report);
        }
      }
    } finally {
      var names = settings.names().isEmpty() ? "all" : String.join("-", settings.names());
      report.write(
          home.resolve("benchmarks/target/faults-" + names + ".json"),
          Map.of("seed", settings.seed(), "requestsPerSecond", settings.perSecond()));
    }
    System.out.printf("%d figures are not as they are to be%n", report.missed().size());
    return report;
  }

  /** One that comes to no end keeps none from its turn. */
  private static void strike(
      String name, Fault fault, Stack stack, Path home, Settings settings, Report report) {
    System.out.printf("%n%s%n", name);
    try {
      fault.strike(stack, home, settings, report);
    } catch (Exception e) {
      e.printStackTrace(System.out);
      report.broken(name, String.valueOf(e.getMessage()));
    }
  }
}
