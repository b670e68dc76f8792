package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.consensus;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

/** What follows from an interest that is declared, and what is kept of it. */
@EvaluationTest
class DeclaringIT {

  @Inject Walk walk;

  private record Field(TenderPublished tender, List<UUID> bids) {
    String path() {
      return "/v1/competitions/" + tender.tenderId();
    }
  }

  private Field opened() {
    var tender = walk.begin(homecare());
    var bids =
        List.of("olive", "blake", "wendy").stream()
            .map(
                user ->
                    walk.submit(user, tender, bidFor(tender).priced("LOT-1", "1000000").whole()))
            .toList();
    walk.open(tender);
    walk.appoint(tender);
    return new Field(tender, bids);
  }

  private static Response declare(String user, Field field, Map<String, Object> interests) {
    var mine = field.path() + "/panel/declarations/mine";
    var before = as(user).get(mine).header("ETag");
    var request = as(user).body(Json.write(interests));
    return (before == null ? request : request.header("If-Match", before)).put(mine);
  }

  private static List<Map<String, String>> conflictsWith(String... bidders) {
    return List.of(bidders).stream()
        .map(bidder -> Map.of("bidder", bidder, "reason", "a cousin"))
        .toList();
  }

  @Test
  void aLateConflictWithTwoLapsesWhatWasAgreedOfBothAndOfNobodyElse() {
    var field = opened();
    for (var user : PANEL) {
      declare(user, field, Map.of("conflicts", List.of())).then().statusCode(200);
      field.bids().forEach(bid -> walk.marks(user, bid, 4, 4, 4, 4));
    }
    walk.allHandIn(field.tender());
    for (var bid : field.bids()) {
      walk.propose("dev", bid, "Q1", 4, "agreed").then().statusCode(200);
      walk.agree("esme", bid, "Q1").then().statusCode(200);
      walk.agree("farid", bid, "Q1").then().statusCode(200);
    }

    var two = conflictsWith("orchard-homecare", "bluebird-cic");
    declare("farid", field, Map.of("conflicts", two)).then().statusCode(200);

    for (var bid : field.bids().subList(0, 2)) {
      as("ben")
          .get(consensus(bid, "Q1"))
          .then()
          .body("status", equalTo("LAPSED"))
          .body("lapsedBecause", equalTo("an evaluator declared a conflict"));
    }
    as("ben")
        .get(consensus(field.bids().getLast(), "Q1"))
        .then()
        .body("lapsedBecause", nullValue());
  }

  @Test
  void theTrailKeepsOfEachDeclarationWhatIsNewInIt() {
    var field = opened();
    declare("esme", field, Map.of("conflicts", List.of(), "clearOf", List.of("orchard-homecare")))
        .then()
        .statusCode(200);

    declare(
            "esme",
            field,
            Map.of(
                "conflicts",
                conflictsWith("bluebird-cic"),
                "clearOf",
                List.of("orchard-homecare", "weald-care")))
        .then()
        .statusCode(200);

    var trail = as("ben").get("/v1/audit/" + field.tender().tenderId());
    trail.then().statusCode(200);
    assertThat(trail.<List<Map<String, Object>>>path("items"))
        .filteredOn(entry -> "interests declared".equals(entry.get("what")))
        .extracting("after")
        .containsExactly(
            "{\"clearOf\":[\"orchard-homecare\"],\"conflicts\":[]}",
            "{\"clearOf\":[\"weald-care\"],\"conflicts\":"
                + "[{\"bidder\":\"bluebird-cic\",\"reason\":\"a cousin\"}]}");
  }
}
