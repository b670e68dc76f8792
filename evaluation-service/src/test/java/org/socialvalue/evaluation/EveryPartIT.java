package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.Stage.Places;
import org.socialvalue.events.AwardAnnounced;

/**
 * SEALED and INDEPENDENT_SCORES: whoever asks for whatever the interface has, at whatever stage, is
 * answered as {@code every-part.md} says, and is told nothing of a bid that is not theirs to read.
 */
@EvaluationTest
class EveryPartIT {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** What those are told who read of bids that dropped out, or had one. */
  private static final Planted WHY = Planted.REASON;

  /** All that a bid says. */
  private static final Set<Planted> BID =
      EnumSet.complementOf(EnumSet.of(Planted.MARK, Planted.REASON));

  @Inject Stage stage;
  @Inject Walk walk;

  /** One operation of the interface's document. */
  private record Operation(String id, String method, String path, Set<String> forms) {

    boolean reads() {
      return method.equals("get");
    }

    String at(Places places) {
      return PARAMETER
          .matcher(path)
          .replaceAll(
              found ->
                  places.at(found.group(1).equals("id") ? path.split("/")[2] : found.group(1)));
    }
  }

  @Test
  void is_told_what_the_table_says_and_nothing_of_a_bid_that_they_may_not_read()
      throws IOException {
    // Given each operation of the interface
    var operations = operations();
    assertThat(EveryPartTable.operations())
        .as("rows of the table")
        .containsExactlyInAnyOrderElementsOf(operations.stream().map(Operation::id).toList());

    // When everybody asks at each stage
    var seen = new EveryPartTable();
    var log = Logged.since();
    var sealed = told(stage.sealed(), operations, seen);
    var sentSealed = walk.payloadsBut("");
    var judging = stage.opened();
    var opened = told(judging, operations, seen);
    var awarded = told(stage.awarded(), operations, seen);

    // Then each answer is that of the table
    seen.write();
    var expected = EveryPartTable.expected();
    assertThat(seen.rows())
        .filteredOn(row -> !expected.contains(row))
        .as("rows that are not those of the table")
        .isEmpty();

    // And a sealed bid is its bidder's alone, and told by no event; the log never tells of one
    assertThat(sealed).isEqualTo(Map.of(Part.BIDDER, BID));
    assertThat(Planted.in(sentSealed)).isEmpty();
    assertThat(log.until()).contains("event=bid-submitted");
    assertThat(Planted.in(log.until())).isEmpty();
    // And an opened one the panel's too, but for its price, its bidder and others' marks
    var judged = EnumSet.of(Planted.ANSWER, Planted.FILE, WHY);
    var named = EnumSet.of(Planted.NAME, WHY);
    assertThat(opened)
        .isEqualTo(
            Map.ofEntries(
                entry(Part.BIDDER, BID),
                entry(Part.OFFICER, and(BID, WHY)),
                entry(Part.CHAIR, and(judged, Planted.MARK)),
                entry(Part.EVALUATOR, judged),
                entry(Part.OBSERVER, judged),
                entry(Part.UNCALLED, EnumSet.of(WHY)),
                entry(Part.DROPPED, EnumSet.of(WHY)),
                entry(Part.COMMISSIONER, named),
                entry(Part.AUDITOR, named),
                entry(Part.MEMBER, named)));
    var bidders = "/v1/competitions/" + judging.at("competitions") + "/panel/bidders";
    assertThat(Planted.in(Part.OBSERVER.asks().get(bidders).asString()))
        .containsExactly(Planted.NAME, Planted.PARTNER);
    // And what an awarded bid says is told to nobody else, and its price not to other bidders
    var all = EnumSet.allOf(Planted.class);
    var price = and(named, Planted.PRICE, Planted.MARK);
    assertThat(awarded)
        .isEqualTo(
            Map.ofEntries(
                entry(Part.BIDDER, and(BID, Planted.MARK)),
                entry(Part.OFFICER, all),
                entry(Part.CHAIR, all),
                entry(Part.EVALUATOR, all),
                entry(Part.OBSERVER, all),
                entry(Part.COMMISSIONER, price),
                entry(Part.AUDITOR, price),
                entry(Part.MEMBER, price),
                entry(Part.UNCALLED, named),
                entry(Part.DROPPED, named),
                entry(Part.RIVAL, EnumSet.of(Planted.NAME, Planted.MARK))));
    // And events tell of no bid at any stage, but for who won once that is announced
    assertThat(Planted.in(walk.payloads(AwardAnnounced.TYPE))).containsExactly(Planted.NAME);
    assertThat(Planted.in(walk.payloadsBut(AwardAnnounced.TYPE))).isEmpty();
  }

  private static Set<Planted> and(Set<Planted> some, Planted... more) {
    var all = EnumSet.copyOf(some);
    all.addAll(List.of(more));
    return all;
  }

  /** What each part is told of what was planted, by all answers together. */
  private static Map<Part, Set<Planted>> told(
      Places places, List<Operation> operations, EveryPartTable seen) {
    var told = new EnumMap<Part, Set<Planted>>(Part.class);
    for (var operation : operations) {
      for (var part : Part.values()) {
        var statuses = new TreeSet<Integer>();
        for (var form : operation.forms()) {
          var answer = ask(part, operation, form, places);
          statuses.add(answer.statusCode());
          var found = Planted.in(answer.asString() + answer.headers());
          found.removeAll(allowed(operation));
          if (!found.isEmpty()) {
            told.computeIfAbsent(part, any -> EnumSet.noneOf(Planted.class)).addAll(found);
          }
        }
        assertThat(statuses).as(operation.id() + " in each form").hasSize(1);
        seen.add(operation.id(), part, statuses.first());
      }
    }
    return told;
  }

  /** Who bids, and with whom, is told by name for interests to be declared, without the bids. */
  private static Set<Planted> allowed(Operation operation) {
    return operation.id().equals("listBiddersToDeclare")
        ? Set.of(Planted.NAME, Planted.PARTNER)
        : Set.of();
  }

  private static Response ask(Part part, Operation operation, String form, Places places) {
    var request = part.asks().accept(form);
    if (!operation.reads()) {
      request.header("If-Match", "\"999\"");
      if (operation.id().equals("attachBidDocument")) {
        request.contentType(ContentType.BINARY).queryParam("fileName", "x.txt");
        request.queryParam("kind", "OTHER").body("x".getBytes(StandardCharsets.UTF_8));
      } else {
        request
            .contentType(
                operation.method().equals("patch")
                    ? "application/merge-patch+json"
                    : "application/json")
            .body(Stage.body(operation.id(), part, places));
      }
    }
    return request.request(operation.method().toUpperCase(Locale.ROOT), operation.at(places));
  }

  /** All operations: those that read first, then in the order of the table. */
  private static List<Operation> operations() throws IOException {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().get("/q/openapi?format=json").jsonPath().getMap("paths");
    var operations = new ArrayList<Operation>();
    paths.forEach(
        (path, methods) ->
            methods.forEach(
                (method, operation) -> {
                  if (operation.get("operationId") instanceof String id) {
                    operations.add(new Operation(id, method, path, forms(operation)));
                  }
                }));
    var order = EveryPartTable.operations();
    operations.sort(
        Comparator.comparing(Operation::reads)
            .reversed()
            .thenComparing(operation -> order.indexOf(operation.id())));
    return operations;
  }

  @SuppressWarnings("unchecked")
  private static Set<String> forms(Map<String, Object> operation) {
    var forms = new TreeSet<String>();
    ((Map<String, Map<String, Object>>) Objects.requireNonNull(operation.get("responses")))
        .forEach(
            (status, response) -> {
              if (status.startsWith("2") && response.get("content") instanceof Map<?, ?> content) {
                content.keySet().forEach(form -> forms.add((String) form));
              }
            });
    return forms.isEmpty() ? Set.of("*/*") : forms;
  }
}
