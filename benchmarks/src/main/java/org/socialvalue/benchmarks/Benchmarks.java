package org.socialvalue.benchmarks;

import static org.socialvalue.local.Service.TENDER;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.socialvalue.benchmarks.audit.LongAudit;
import org.socialvalue.benchmarks.calendar.LongCalendar;
import org.socialvalue.benchmarks.entry.LargeEntry;
import org.socialvalue.benchmarks.faults.Faults;
import org.socialvalue.benchmarks.intake.LargeIntake;
import org.socialvalue.benchmarks.marking.ManyLargeBids;
import org.socialvalue.benchmarks.portfolio.LargePortfolio;
import org.socialvalue.benchmarks.ranking.Arithmetic;
import org.socialvalue.benchmarks.ranking.LongRanking;
import org.socialvalue.benchmarks.ranking.LongSimulation;
import org.socialvalue.benchmarks.rush.DeadlineRush;
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

  @FunctionalInterface
  private interface Question {
    void tell(StackAddresses addresses, Path home) throws Exception;
  }

  private static final Map<String, Question> MONITORING =
      Map.of(
          "portfolio", (addresses, home) -> new LargePortfolio(addresses, home).tell(),
          "intake", (addresses, home) -> new LargeIntake(addresses, home).tell(),
          "entry", (addresses, home) -> new LargeEntry(addresses).tell(),
          "sweep", (addresses, home) -> new LongCalendar(addresses, home).tell());

  private Benchmarks() {}

  /**
   * @param arguments the project's folder, then the names of what to measure; without names all
   */
  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments.length > 0 ? arguments[0] : ".");
    if (arguments.length > 1 && arguments[1].equals("faults")) {
      var report = Faults.run(home, List.of(arguments).subList(2, arguments.length));
      System.exit(report.missed().isEmpty() ? 0 : 1);
    }
    var wanted = Arrays.stream(arguments).skip(1).collect(Collectors.toSet());
    if (wanted.isEmpty() || wanted.contains("tender")) {
      tender(home);
    }
    if (wanted.isEmpty() || wanted.contains("rush")) {
      rush(home);
    }
    if (wanted.isEmpty() || wanted.contains("ranking")) {
      ranking(home);
    }
    if (wanted.isEmpty() || wanted.contains("marking")) {
      marking(home);
    }
    if (wanted.isEmpty() || wanted.contains("audit")) {
      audit(home);
    }
    var ofMonitoring = new TreeMap<>(MONITORING);
    if (!wanted.isEmpty()) {
      ofMonitoring.keySet().retainAll(wanted);
    }
    for (var question : ofMonitoring.values()) {
      monitoring(home, question);
    }
  }

  private static void tender(Path home) {
    var config = StackConfig.forTests(home).without(Set.of(Service.EVALUATION, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      var cast = new Cast(stack.addresses());
      checkingATender(cast);
      readingAPublishedTender(cast);
    }
  }

  private static void rush(Path home) throws Exception {
    var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      var rush = new DeadlineRush(stack.addresses());
      rush.untilTheDeadline(500);
      rush.throughput(500);
      rush.throughput(2_000);
    }
  }

  private static void ranking(Path home) throws Exception {
    Arithmetic.tell();
    var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      new LongRanking(stack.addresses()).tell();
      new LongSimulation(stack.addresses()).tell();
    }
  }

  private static void marking(Path home) throws Exception {
    var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      new ManyLargeBids(stack.addresses()).tell();
    }
  }

  private static void audit(Path home) throws Exception {
    var config = StackConfig.forTests(home).without(Set.of(Service.EVALUATION, Service.MONITORING));
    try (var stack = Stack.start(config)) {
      new LongAudit(stack).tell();
    }
  }

  private static void monitoring(Path home, Question question) throws Exception {
    var config = StackConfig.forTests(home).without(Set.of(Service.TENDER, Service.EVALUATION));
    try (var stack = Stack.start(config)) {
      question.tell(stack.addresses(), home);
    }
  }

  private static void checkingATender(Cast cast) {
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
    new SideBySide("What publishing would find (validateOnly); limit: 3 times an empty tender's")
        .with("empty tender", () -> ben.post(TENDER, empty + check, nothing).expect(200))
        .with("large tender", () -> ben.post(TENDER, large + check, nothing).expect(200))
        .run(System.out);
  }

  private static void readingAPublishedTender(Cast cast) {
    var quiet =
        new Narrator(
            new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    var commission = Commission.homecare();
    var found = new Analysing(cast, quiet).tell(commission);
    var design = new Planning(cast, quiet).tell(found);
    var tender = "/v1/tenders/" + new Composing(cast, quiet).tell(commission, design).tender();
    var olive = cast.as("olive");
    var etag = olive.get(TENDER, tender).done().etag();
    new SideBySide("Reading a published tender")
        .with("as a whole", () -> olive.get(TENDER, tender).expect(200))
        .with("unchanged (304)", () -> olive.ifChanged(TENDER, tender, etag).expect(304))
        .run(System.out);
  }
}
