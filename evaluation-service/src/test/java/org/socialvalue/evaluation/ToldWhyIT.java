package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.json.Json;

/** Whose bid dropped out is told so and why, at once, and nobody else is. */
@EvaluationTest
class ToldWhyIT {

  private static final String REASON = "The guarantee was forged";
  private static final String RULE = "Procurement Act 2023, Schedule 7";

  @Inject Walk walk;

  private record Field(String path, UUID bid) {
    String own() {
      return path + "/dropped-bids/mine";
    }
  }

  /** Two bids, opened, and nothing marked; names are hidden from the panel. */
  private Field opened() {
    var tender = walk.begin(homecare().nameless());
    var content = bidFor(tender).named("Pear Tree Care", Supplier.Size.SMALL);
    var bid = walk.submit("olive", tender, content.priced("LOT-1", "900000").whole());
    var other = bidFor(tender).named("Heron Care", Supplier.Size.MICRO);
    walk.submit("blake", tender, other.priced("LOT-1", "910000").whole());
    walk.open(tender);
    walk.panel(tender);
    return new Field("/v1/competitions/" + tender.tenderId(), bid);
  }

  private static Response drop(Field field, Map<String, Object> more) {
    var drop = new HashMap<String, Object>(more);
    drop.put("bidId", field.bid());
    drop.put("kind", "EXCLUDED");
    drop.putIfAbsent("reason", REASON);
    return as("ben").body(Json.write(drop)).post(field.path() + "/dropped-bids");
  }

  @Test
  void itsBidderIsToldAtOnceAndNobodyElseIs() {
    var field = opened();
    as("olive").get(field.own()).then().statusCode(404);

    drop(field, Map.of("rule", RULE)).then().statusCode(201).body("rule", equalTo(RULE));

    var told = as("olive").get(field.own());
    told.then().statusCode(200);
    assertThat(told.<Map<String, Object>>path(""))
        .containsOnlyKeys("competitionId", "bidId", "kind", "reason", "rule", "droppedAt")
        .containsEntry("bidId", field.bid().toString())
        .containsEntry("kind", "EXCLUDED")
        .containsEntry("reason", REASON)
        .containsEntry("rule", RULE);
    for (var provider : List.of("blake", "harry")) {
      as(provider).get(field.own()).then().statusCode(404);
    }
    for (var user : List.of("ben", "dev", "nia", "max")) {
      as(user).get(field.own()).then().statusCode(403);
    }
    given().get(field.own()).then().statusCode(401);
  }

  @Test
  void itIsToldHoweverTheCompetitionEnds() {
    for (var end :
        List.of("{\"reason\": \"no money\"}", "{\"reason\": \"no\", \"lotId\": \"LOT-1\"}")) {
      var field = opened();
      drop(field, Map.of()).then().statusCode(201);
      as("ben").body(end).post(field.path() + "/abandonments").then().statusCode(201);

      as("olive")
          .get(field.own())
          .then()
          .statusCode(200)
          .body("reason", equalTo(REASON))
          .body("rule", nullValue());
      as("blake").get(field.own()).then().statusCode(404);
    }
  }

  @Test
  void thatItsWordsNameAnotherBidderHasToBeAcknowledged() {
    var field = opened();
    var words = Map.<String, Object>of("reason", "Its prices were agreed with heron  care");

    var advised = drop(field, words);
    assertRefusedBy("REASONS_TO_BIDDERS", advised);
    advised.then().body("findings", hasSize(1));
    as("olive").get(field.own()).then().statusCode(404);

    var because =
        Map.of("code", "REASONS_TO_BIDDERS", "reason", "The ground can't be told without");
    drop(field, Map.of("reason", words.get("reason"), "acknowledgements", List.of(because)))
        .then()
        .statusCode(201);
  }

  @Test
  void whereNamesAreHiddenThePanelReadsOfItByAlias() {
    var field = opened();

    drop(field, Map.of("reason", "Pear Tree Care lied", "rule", "Its offer by PEAR TREE CARE"))
        .then()
        .statusCode(201);

    var told = as("dev").get(field.path() + "/dropped-bids").asString();
    assertThat(told).contains("lied", "Its offer by").doesNotContainIgnoringCase("pear tree");
    as("olive").get(field.own()).then().body("reason", equalTo("Pear Tree Care lied"));
  }
}
