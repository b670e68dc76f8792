package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

/** However many bids there are, ranking and reading take no more statements. */
@EvaluationTest
class ManyBidsIT {

  @Inject Walk walk;
  @Inject ManyBids many;
  @Inject EntityManager db;

  private TenderPublished marked(int more) {
    var tender = walk.begin(homecare());
    var own = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "1000000").whole());
    walk.open(tender);
    walk.panel(tender);
    many.add(tender, more);
    PANEL.forEach(user -> walk.marks(user, own, 5, 5, 5, 5));
    walk.allHandIn(tender);
    return tender;
  }

  private record Counted(Response response, long statements) {}

  private Counted counting(Supplier<Response> request) {
    var statistics = db.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    var response = request.get();
    return new Counted(response, statistics.getPrepareStatementCount());
  }

  @Test
  void rankingManyBidsTakesNoMoreStatementsThanRankingFew() {
    var few = marked(2);
    var lots = marked(300);
    walk.rank(marked(1)).then().statusCode(201);

    var ofFew = counting(() -> walk.rank(few));
    var ofMany = counting(() -> walk.rank(lots));

    ofFew.response().then().statusCode(201);
    assertThat(ofMany.response().statusCode()).as(ofMany.response().asString()).isEqualTo(201);
    assertThat(ofMany.statements()).isEqualTo(ofFew.statements());
    assertThat(
            walk.count(
                "select count(*) from outbox o join bid b on b.id = o.aggregate_id"
                    + " where b.competition_id = '"
                    + lots.tenderId()
                    + "'"))
        .isEqualTo(301);
  }

  @Test
  void declaringConflictsWithManyTakesNoMoreStatementsThanWithOne() {
    var tender = marked(40);
    conflicts(tender, 1).then().statusCode(200);

    var withTwo = counting(() -> conflicts(tender, 2));
    var withMany = counting(() -> conflicts(tender, 40));

    withTwo.response().then().statusCode(200);
    withMany.response().then().statusCode(200).body("conflicts", hasSize(40));
    assertThat(withMany.statements()).isEqualTo(withTwo.statements());
  }

  private static Response conflicts(TenderPublished tender, int many) {
    var mine = "/v1/competitions/" + tender.tenderId() + "/panel/declarations/mine";
    var conflicts =
        IntStream.rangeClosed(1, many)
            .mapToObj(n -> Map.of("bidder", "many-" + n, "reason", "a friend"))
            .toList();
    return as("farid")
        .header("If-Match", as("farid").get(mine).header("ETag"))
        .body(Json.write(Map.of("conflicts", conflicts)))
        .put(mine);
  }

  /** The prices of a lot are read together, and nothing else of its bids. */
  @Test
  void lowPricesAreFoundWithoutReadingTheBids() {
    var tender = marked(60);
    walk.rank(tender).then().statusCode(201);
    var at = "/v1/competitions/" + tender.tenderId() + "/low-prices";
    as("ben").get(at).then().statusCode(200);

    var told = counting(() -> as("ben").get(at + "?limit=1"));

    told.response().then().statusCode(200);
    assertThat(told.statements()).isLessThan(5);
  }

  @Test
  void aPageOfMarksLoadsNoMoreOfManyBidsThanOfFew() {
    var few = marked(2);
    var lots = marked(40);
    for (var page : List.of("/scores?limit=1", "/moderation?limit=1")) {
      var ofFew = loaded(few, page);
      assertThat(loaded(lots, page)).isPositive().isEqualTo(ofFew);
    }
  }

  private long loaded(TenderPublished tender, String page) {
    var statistics = db.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    as("dev").get("/v1/competitions/" + tender.tenderId() + page).then().statusCode(200);
    return statistics.getEntityLoadCount();
  }

  /** A decision that waits for its approval. */
  private Response decided(int more) {
    var tender = marked(more);
    var ranking = walk.rank(tender);
    ranking.then().statusCode(201);
    var first = ranking.<String>path("lots[0].entries[0].bidId");
    var decided =
        as("ben")
            .body(Json.write(Map.of("lotId", "LOT-1", "bidId", first, "reason", "First")))
            .post("/v1/competitions/" + tender.tenderId() + "/awards");
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);
    return decided;
  }

  private static Response approve(Response decided) {
    return as("chloe")
        .header("If-Match", decided.header("ETag"))
        .post("/v1/awards/" + decided.path("id") + "/approval");
  }

  @Test
  void approvingAnAwardReadsItsBiddersTogether() {
    var one = decided(1);
    var few = decided(2);
    var many = decided(42);
    approve(one).then().statusCode(200);

    var ofFew = counting(() -> approve(few));
    var ofMany = counting(() -> approve(many));

    ofFew.response().then().statusCode(200);
    assertThat(ofMany.response().statusCode()).as(ofMany.response().asString()).isEqualTo(200);
    assertThat(ofMany.statements()).isEqualTo(ofFew.statements());
  }

  @Test
  void aLongRankingIsShownByPagesAndItsProofsAreTold() {
    var tender = marked(120);
    walk.rank(tender).then().statusCode(201);
    var at = "/v1/competitions/" + tender.tenderId();

    as("ben")
        .get(at + "/ranking")
        .then()
        .statusCode(200)
        .body("lots[0].bids", equalTo(121))
        .body("lots[0].entries", hasSize(50))
        .body("lots[0].entries[0].questions", hasSize(0));
    var page = counting(() -> as("ben").get(at + "/ranking/lots/LOT-1/places?limit=100"));
    page.response().then().statusCode(200).body("items", hasSize(100));
    assertThat(page.statements()).isLessThan(6);
    var rest =
        as("ben")
            .get(at + "/ranking/lots/LOT-1/places?limit=100&after=" + page.response().path("next"));
    rest.then().body("items", hasSize(21)).body("items[20].rank", equalTo(121));
    as("ben")
        .get(at + "/proofs")
        .then()
        .statusCode(200)
        .body("lots[0].proof.reproduced", equalTo(true))
        .body("lots[0].proof.counterfactuals.losersRemoved", equalTo(120));
  }
}
