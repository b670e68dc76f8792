package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.socialvalue.journeys.fuzz.Caller;
import org.socialvalue.journeys.fuzz.Operation;
import org.socialvalue.journeys.fuzz.Sent;
import org.socialvalue.journeys.rights.Matrix;
import org.socialvalue.journeys.rights.Part;
import org.socialvalue.journeys.rights.Table;
import org.socialvalue.local.Service;
import org.socialvalue.local.demo.Script;

/**
 * Every operation is asked by every part that people play, and answers each as the tables in {@code
 * who-may-what} say, with headers that keep browsers safe and nothing told of its inside (OWASP API
 * security 2023, 1, 3, 5 and 8). The evaluation service holds itself to its own table ({@code
 * every-part.md}). After the stories, since it leaves a little behind.
 */
@Order(Integer.MAX_VALUE - 2)
class WhoMayWhatIT {

  /** What of one authority another may see, and why; all else is not there for it. */
  private static final Map<Service, Set<String>> OF_ALL =
      Map.of(
          Service.TENDER,
          Set.of(
              // what comes with the product, or was put into the catalogue for all
              "readRule",
              "readFramework",
              "readFrameworkVersion",
              "readFrameworkTexts",
              "readCatalogueEntry",
              "readCatalogueVersion",
              "retireCatalogueEntry",
              // what was learnt in a service area: to each authority its own lessons
              "listLearning",
              // what is public
              "readRelease",
              "readRecord",
              "readTender",
              "followTender",
              "readTenderTexts",
              "listTenderDocuments",
              "listTenderVersions",
              "readTenderVersion",
              "listClarifications",
              "readSpecification",
              // what the market is asked
              "readMarketEngagement",
              "listMarketConcerns",
              "readMarketConcern"),
          Service.MONITORING,
          Set.of("readRule"));

  private static final Pattern INSIDE =
      Pattern.compile(
          "(java|jakarta|io\\.quarkus|org\\.(hibernate|postgresql|socialvalue|jboss))\\.[a-z]"
              + "|Exception\\b|\\bSQL\\b|constraint \"|\\bat [a-z]+(\\.[a-z]+)+\\.[A-Z]|jdbc:|/target/(classes|quarkus)");

  /** Not there; a role or a request that is looked at before the thing is. */
  private static final Set<Integer> CLOSED = Set.of(404, 403, 400);

  private final Set<String> faults = Collections.synchronizedSet(new LinkedHashSet<>());

  /** What the demo does not leave, and no example of a document could make. */
  @BeforeAll
  static void somebody_is_told_by_webhook_and_the_supplier_is_rated() {
    var story = Story.ofTheDemo();
    var officer = story.cast().as("ben");
    var webhook =
        officer
            .post(
                Service.TENDER,
                "/v1/webhooks",
                Script.parsed(
                    """
                    {"description": "Nobody listens", "url": "http://127.0.0.1:9/none",
                     "eventTypes": ["org.socialvalue.evaluation.contract-awarded.v1"]}"""))
            .done();
    var id = webhook.body().at("/webhook/id").textValue();
    officer.post(Service.TENDER, "/v1/webhooks/" + id + "/test-deliveries", null).done();
    // refused where a journey before this one has rated: so there is a rating as well
    story
        .cast()
        .as("cora")
        .post(
            Service.MONITORING,
            "/v1/contracts/" + story.contract() + "/ratings",
            Script.parsed("{\"rating\": \"OTHER\", \"reason\": \"By agreement\"}"));
  }

  @Test
  void a_tender_and_its_project_while_bids_come_in_and_when_all_is_done() throws IOException {
    // Given a project whose bids come in, and one whose contract was reviewed
    var sealed = new ArrayList<Sent>();
    HalfWay.of(Story.castThatTells(sealed), "Who may what", Duration.ofHours(1));

    // Then
    assertAnswers(Service.TENDER, List.of(sealed, Story.ofTheDemo().sent()));
  }

  @Test
  void a_contract_that_was_reviewed() throws IOException {
    assertAnswers(Service.MONITORING, List.of(Story.ofTheDemo().sent()));
  }

  private void assertAnswers(Service service, List<List<Sent>> stages) throws IOException {
    var matrix = new Matrix(service, Running.stack().addresses(), this::look);
    var table = new Table(service);
    stages.forEach(stage -> table.add(matrix.ask(stage)));

    // Each answer is that of the table, in which nothing is missing
    var rows = table.rows();
    var expected = table.expected();
    assertThat(rows)
        .filteredOn(row -> !expected.contains(row))
        .as("rows that are not those of the table; all of them are in target/who-may-what")
        .isEmpty();
    assertThat(expected).as("rows of operations that are no more").hasSameSizeAs(rows);

    // And the table itself forgets nobody
    var open = new TreeSet<String>();
    table
        .answers()
        .forEach(
            (operation, row) ->
                row.forEach(
                    (part, statuses) -> {
                      var told = operation.name() + " answers " + part + " with " + statuses;
                      if (isStrange(operation, part)) {
                        assertThat(statuses).as(told).allMatch(status -> isRefusal(part, status));
                      }
                      if (part == Part.NEIGHBOUR
                          && operation.path().contains("{")
                          && statuses.stream().anyMatch(status -> !CLOSED.contains(status))) {
                        open.add(operation.name());
                      }
                    }));
    assertThat(open).as("what is open to another authority").isEqualTo(OF_ALL.get(service));
    assertThat(faults).isEmpty();
  }

  /** Whether the document gives it to nobody of that part. */
  private static boolean isStrange(Operation operation, Part part) {
    return operation.isSecured()
        && (part == Part.NOBODY
            || !operation.roles().isEmpty()
                && Collections.disjoint(operation.roles(), part.roles()));
  }

  private static boolean isRefusal(Part part, int status) {
    return status == (part == Part.NOBODY ? 401 : 403);
  }

  private void look(Caller.Request request, Caller.Reply reply) {
    var asked = request.method() + " " + request.address() + " as " + request.who() + ": ";
    if (reply.status() >= 500) {
      faults.add(asked + reply.status());
    }
    if (reply.status() >= 400) {
      if (!reply.mediaType().equals("application/problem+json")) {
        faults.add(asked + reply.status() + " as " + reply.mediaType());
      }
      if (INSIDE.matcher(reply.text()).find()) {
        faults.add(asked + "tells of its inside: " + reply.text());
      }
    }
    if (reply.status() == 401 && header(reply, "WWW-Authenticate").isEmpty()) {
      faults.add(asked + "401 without WWW-Authenticate");
    }
    SafeAnswers.faults(request.token() != null, reply).forEach(fault -> faults.add(asked + fault));
  }

  private static String header(Caller.Reply reply, String name) {
    return reply.headers().firstValue(name).orElse("");
  }
}
