package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@EvaluationTest
class SealedIT {

  @Inject Walk walk;
  @Inject DataSource database;

  @Test
  void beforeTheOpeningNobodyButTheBidderReadsABid() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.appoint(tender);
    var path = "/v1/bids/" + bid;

    as("olive").get(path).then().statusCode(200).body("content.lots[0].price", equalTo(100));
    as("blake").get(path).then().statusCode(404);
    as("nia").get(path).then().statusCode(404);
    assertRefusedBy("SEALED", as("ben").get(path));
    assertRefusedBy("SEALED", as("dev").get(path));
    for (var user : List.of("amara", "max", "ada", "cora", "vera", "otto")) {
      as(user).get(path).then().statusCode(403);
    }
  }

  @Test
  void betweenDeadlineAndOpeningItIsStillSealed() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.close(tender);
    as("ben").post("/v1/competitions/" + tender.tenderId() + "/opening").then().statusCode(201);

    assertRefusedBy("SEALED", as("ben").get("/v1/bids/" + bid));
    assertThat(seenAs("", bid)).isZero();
  }

  @Test
  void beforeTheOpeningAListTellsThatBidsExistAndNoMore() {
    var tender = walk.begin(homecare());
    var content = bidFor(tender).priced("LOT-1", "100").whole();
    walk.submit("olive", tender, content);
    walk.submit("blake", tender, content);
    var path = "/v1/competitions/" + tender.tenderId() + "/bids";

    as("ben")
        .get(path)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(2))
        .body("items[0].bidder", nullValue());
    as("olive")
        .get(path)
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].bidder", equalTo("orchard-homecare"));
    assertThat(as("ben").get("/v1/competitions/" + tender.tenderId()).asString())
        .doesNotContain("orchard");
  }

  @Test
  void theAuditTrailOfABidTellsAnOfficerNothing() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());

    as("ben").get("/v1/audit/" + bid).then().statusCode(404);
  }

  @Test
  void afterTheOpeningOfficersAndThePanelReadItAndOtherBiddersDoNot() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.appoint(tender);
    walk.open(tender);
    var path = "/v1/bids/" + bid;

    as("ben").get(path).then().statusCode(200).body("content.lots[0].price", equalTo(100));
    as("blake").get(path).then().statusCode(404);
    as("nia").get(path).then().statusCode(404);
    assertRefusedBy("INDEPENDENT_SCORES", as("esme").get(path)); // has not declared yet
    walk.declare("esme", tender, List.of()).then().statusCode(200);
    as("esme")
        .get(path)
        .then()
        .statusCode(200)
        .body("pricesShown", equalTo(false))
        .body("content.lots[0].price", nullValue())
        .body("content.answers[0].parts[0].text", equalTo("What we do for rota"));
  }

  @Test
  void theDatabaseItselfKeepsTheContentFromEveryOtherOrganisation() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());

    assertThat(seenAs("orchard-homecare", bid)).isEqualTo(1);
    assertThat(seenAs("bluebird-cic", bid)).isZero();
    assertThat(seenAs("wealdshire", bid)).isZero();
    assertThat(seenAs("", bid)).isZero();
    assertThat(seenWithoutSayingWho(bid)).isZero();

    walk.open(tender);

    assertThat(seenAs("wealdshire", bid)).isEqualTo(1);
  }

  @Test
  void theDatabaseRefusesToWriteABidForAnotherAndToChangeOneOnceOpened() throws SQLException {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());

    assertThat(changed("bluebird-cic", bid)).isZero();
    assertThat(changed("orchard-homecare", bid)).isEqualTo(1);
    assertThatThrownBy(() -> inserted("bluebird-cic", bid, tender.tenderId()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");

    walk.open(tender);

    assertThat(changed("orchard-homecare", bid)).isZero();
  }

  @Test
  void theDatabaseRefusesAnOpeningBeforeTheDeadline() throws SQLException {
    var tender = walk.begin(homecare());

    try (var connection = database.getConnection();
        var sql =
            connection.prepareStatement(
                "update competition set opened_at = clock_timestamp() where id = ?")) {
      sql.setObject(1, tender.tenderId());
      assertThatThrownBy(sql::executeUpdate).isInstanceOf(SQLException.class);
    }
  }

  private int seenAs(String org, UUID bid) {
    return asOrg(org, "select count(*) from bid_version where bid_id = ?", bid);
  }

  private int seenWithoutSayingWho(UUID bid) {
    try (var connection = database.getConnection()) {
      return count(connection, "select count(*) from bid_version where bid_id = ?", bid);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int asOrg(String org, String query, UUID bid) {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      say(connection, org);
      int count = count(connection, query, bid);
      connection.rollback();
      return count;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int changed(String org, UUID bid) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      say(connection, org);
      try (var sql =
          connection.prepareStatement("update bid_version set stands = stands where bid_id = ?")) {
        sql.setObject(1, bid);
        return sql.executeUpdate();
      } finally {
        connection.rollback();
      }
    }
  }

  private void inserted(String org, UUID bid, UUID competition) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      say(connection, org);
      try (var sql =
          connection.prepareStatement(
              "insert into bid_version (id, bid_id, competition_id, bidder, number, tender_version,"
                  + " content) values (gen_random_uuid(), ?, ?, 'orchard-homecare', 9, 1, '{}')")) {
        sql.setObject(1, bid);
        sql.setObject(2, competition);
        sql.executeUpdate();
      } finally {
        connection.rollback();
      }
    }
  }

  private static void say(Connection connection, String org) throws SQLException {
    try (var sql = connection.prepareStatement("select set_config('app.org', ?, true)")) {
      sql.setString(1, org);
      sql.execute();
    }
  }

  private static int count(Connection connection, String query, UUID bid) throws SQLException {
    try (var sql = connection.prepareStatement(query)) {
      sql.setObject(1, bid);
      try (var rows = sql.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
