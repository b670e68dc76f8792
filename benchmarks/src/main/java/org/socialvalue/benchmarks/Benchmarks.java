package org.socialvalue.benchmarks;

import static org.socialvalue.local.Service.TENDER;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.socialvalue.benchmarks.audit.LongAudit;
import org.socialvalue.benchmarks.calendar.LongCalendar;
import org.socialvalue.benchmarks.entry.LargeEntry;
import org.socialvalue.benchmarks.events.EventLatency;
import org.socialvalue.benchmarks.faults.Faults;
import org.socialvalue.benchmarks.faults.Soak;
import org.socialvalue.benchmarks.intake.LargeIntake;
import org.socialvalue.benchmarks.marking.ManyLargeBids;
import org.socialvalue.benchmarks.portfolio.LargePortfolio;
import org.socialvalue.benchmarks.ranking.Arithmetic;
import org.socialvalue.benchmarks.ranking.LongRanking;
import org.socialvalue.benchmarks.ranking.LongSimulation;
import org.socialvalue.benchmarks.relay.RelayDrain;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.benchmarks.rush.DeadlineRush;
import org.socialvalue.benchmarks.services.Services;
import org.socialvalue.benchmarks.start.Starting;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.StackConfig;
import org.socialvalue.local.demo.Analysing;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Composing;
import org.socialvalue.local.demo.Narrator;
import org.socialvalue.local.demo.Planning;
import org.socialvalue.local.demo.Script;

/** Starts the services that a question needs on empty databases, measures, and stops them again. */
public final class Benchmarks {

  /** Something to be measured, with a stack of its own. */
  @FunctionalInterface
  private interface Question {
    void tell(Path home, Settings settings, Report report) throws Exception;
  }

  @FunctionalInterface
  private interface OfMonitoring {
    void tell(StackAddresses addresses, Path home, Report report) throws Exception;
  }

  /** Takes an hour: only where it is asked for. */
  private static final String SOAK = "soak";

  private static final Map<String, Question> ALL = new LinkedHashMap<>();

  static {
    ALL.put("events", Benchmarks::events);
    ALL.put("relay", Benchmarks::relay);
    ALL.put("start", Benchmarks::start);
    ALL.put("services", Benchmarks::services);
    ALL.put("tender", Benchmarks::tender);
    ALL.put("rush", Benchmarks::rush);
    ALL.put("ranking", Benchmarks::ranking);
    ALL.put("marking", Benchmarks::marking);
    ALL.put("audit", Benchmarks::audit);
    ALL.put(
        "portfolio", monitoring((at, home, report) -> new LargePortfolio(at, home).tell(report)));
    ALL.put("intake", monitoring((at, home, report) -> new LargeIntake(at, home).tell(report)));
    ALL.put("entry", monitoring((at, home, report) -> new LargeEntry(at).tell(report)));
    ALL.put(SOAK, Benchmarks::soak);
    ALL.put("sweep", monitoring((at, home, report) -> new LongCalendar(at, home).tell(report)));
  }

  private Benchmarks() {}

  /**
   * @param arguments the project's folder, then the names of what to measure, without names all;
   *     and settings (see {@link Settings})
   */
  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments.length > 0 ? arguments[0] : ".");
    if (arguments.length > 1 && arguments[1].equals("faults")) {
      var report = Faults.run(home, List.of(arguments).subList(2, arguments.length));
      System.exit(report.missed().isEmpty() ? 0 : 1);
    }
    var settings = Settings.from(List.of(arguments).subList(1, arguments.length), ALL.keySet());
    System.exit(run(home, settings).wrong().isEmpty() ? 0 : 1);
  }

  /** What misses its time is told; what is wrong, or comes to no end, is a failure. */
  private static Report run(Path home, Settings settings) throws IOException {
    var report = new Report(System.out);
    System.out.println(report.machine());
    for (var question : ALL.entrySet()) {
      if (settings.wants(question.getKey())
          && !(settings.names().isEmpty() && question.getKey().equals(SOAK))) {
        System.out.printf("%n%s%n", question.getKey());
        try {
          question.getValue().tell(home, settings, report);
        } catch (Exception e) {
          e.printStackTrace(System.out);
          report.broken(question.getKey(), String.valueOf(e.getMessage()));
        }
      }
    }
    var names = settings.names().isEmpty() ? "all" : String.join("-", settings.names());
    var file = home.resolve("benchmarks/target/benchmarks-" + names + ".json");
    report.write(file, settings.asFigures());
    System.out.printf(
        "%n%d figures miss their aim, %d are wrong; all in %s%n",
        report.missed().size(), report.wrong().size(), home.relativize(file));
    return report;
  }

  private static void events(Path home, Settings settings, Report report) throws Exception {
    var nothingYet = StackConfig.forTests(home).without(Set.of(Service.values()));
    try (var stack = Stack.start(nothingYet)) {
      new EventLatency(stack, report, settings.perSecond(200), settings.seconds(30)).tell();
    }
  }

  /** One after the other: two cores have enough to do with one and with its load. */
  private static void services(Path home, Settings settings, Report report) throws Exception {
    for (var service : Service.values()) {
      try {
        services(home, service, report);
      } catch (Exception e) {
        e.printStackTrace(System.out);
        report.broken(service.module(), String.valueOf(e.getMessage()));
      }
    }
  }

  private static void services(Path home, Service service, Report report) throws Exception {
    var others = EnumSet.complementOf(EnumSet.of(service));
    try (var stack = Stack.start(StackConfig.forTests(home).without(others))) {
      var services = new Services(stack.addresses(), home, report);
      switch (service) {
        case TENDER -> services.tender();
        case EVALUATION -> services.evaluation();
        case MONITORING -> services.monitoring();
      }
    }
  }

  private static void soak(Path home, Settings settings, Report report) throws Exception {
    try (var stack = Stack.start(StackConfig.forTests(home))) {
      new Soak(stack, report, settings.minutes(60)).tell();
    }
  }

  private static void start(Path home, Settings settings, Report report) throws Exception {
    var nothing = StackConfig.forTests(home).without(Set.of(Service.values()));
    try (var stack = Stack.start(nothing)) {
      new Starting(stack, home, report, settings.times(5), settings.seconds(60)).tell();
    }
  }

  private static void relay(Path home, Settings settings, Report report) throws Exception {
    var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      new RelayDrain(stack.addresses(), report).tell();
    }
  }

  private static void tender(Path home, Settings settings, Report report) {
    var config = StackConfig.forTests(home).without(Set.of(Service.EVALUATION, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      var cast = new Cast(stack.addresses());
      checkingATender(cast, report);
      readingAPublishedTender(cast, report);
    }
  }

  private static void rush(Path home, Settings settings, Report report) throws Exception {
    var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      var rush = new DeadlineRush(stack.addresses(), report);
      rush.untilTheDeadline(500);
      rush.throughput(500);
      rush.throughput(2_000);
    }
  }

  private static void ranking(Path home, Settings settings, Report report) throws Exception {
    Arithmetic.tell(report);
    var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      new LongRanking(stack.addresses(), 1_610).tell(report);
      new LongSimulation(stack.addresses()).tell(report);
    }
  }

  private static void marking(Path home, Settings settings, Report report) throws Exception {
    var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      new ManyLargeBids(stack.addresses()).tell(report);
    }
  }

  private static void audit(Path home, Settings settings, Report report) throws Exception {
    var config = StackConfig.forTests(home).without(Set.of(Service.EVALUATION, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      new LongAudit(stack).tell(report);
    }
  }

  private static Question monitoring(OfMonitoring question) {
    return (home, settings, report) -> {
      var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.EVALUATION));
      try (var stack = Stack.start(config)) {
        question.tell(stack.addresses(), home, report);
      }
    };
  }

  private static void checkingATender(Cast cast, Report report) {
    var ben = cast.as("ben");
    System.out.printf(
        "Writing a tender of %d lots, %d questions, %d outcomes, %d engagements%n",
        LargeTender.LOTS, LargeTender.QUESTIONS, LargeTender.OUTCOMES, LargeTender.ENGAGEMENTS);
    var large = new LargeTender(ben, Commission.homecare()).write();
    var project =
        ben.post(
                TENDER,
                "/v1/projects",
                Script.page("project", Map.of("title", "Empty", "begunOn", Commission.today())))
            .done();
    var empty =
        "/v1/tenders/"
            + ben.post(
                    TENDER,
                    "/v1/projects/" + project.id() + "/tenders",
                    Script.parsed("{\"title\": {\"en\": \"An empty tender\"}}"))
                .done()
                .id();
    var check = "/publication?validateOnly=true";
    var nothing = Script.parsed("{}");
    new SideBySide("tender")
        .with(
            "what publishing an empty tender would find",
            () -> ben.post(TENDER, empty + check, nothing).expect(200))
        .with("the same, a large one", () -> ben.post(TENDER, large + check, nothing).expect(200))
        .run(report);
  }

  private static void readingAPublishedTender(Cast cast, Report report) {
    var quiet =
        new Narrator(
            new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    var commission = Commission.homecare();
    var found = new Analysing(cast, quiet).tell(commission);
    var design = new Planning(cast, quiet).tell(found);
    var tender = "/v1/tenders/" + new Composing(cast, quiet).tell(commission, design).tender();
    var olive = cast.as("olive");
    var etag = olive.get(TENDER, tender).done().etag();
    new SideBySide("tender")
        .with("a published tender, as a whole", () -> olive.get(TENDER, tender).expect(200))
        .with("the same, unchanged (304)", () -> olive.ifChanged(TENDER, tender, etag).expect(304))
        .run(report);
  }
}
