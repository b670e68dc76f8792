package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class EncryptedAtRestIT {

  private static final String SECRET = "Zanzibar Homecare";

  @Inject Walk walk;
  @Inject DataSource database;

  /** Whoever holds the database, as the bidder itself, finds nothing of a bid in any table. */
  @Test
  void noTableHoldsAWordOfASealedBid() throws SQLException {
    var tender = walk.begin(homecare());
    var content =
        bidFor(tender).named(SECRET, Supplier.Size.SMALL).priced("LOT-1", "1234567.89").whole();
    var bid =
        as("olive")
            .header("Idempotency-Key", "sealed-" + tender.tenderId())
            .body(Json.write(content))
            .post("/v1/competitions/" + tender.tenderId() + "/bids");
    as("olive")
        .header("If-Match", bid.header("ETag"))
        .header("Idempotency-Key", "submitted-" + tender.tenderId())
        .body("{}")
        .post("/v1/bids/" + bid.path("bidId") + "/submission")
        .then()
        .statusCode(201);

    assertThat(tablesWith(SECRET)).isEmpty();
    assertThat(tablesWith("1234567.89")).isEmpty();
    assertThat(tablesWith("The village group chose it")).isEmpty();
    as("olive")
        .get("/v1/bids/" + bid.path("bidId"))
        .then()
        .body("content.bidder.name", equalTo(SECRET));
  }

  /** What is made clear of a bid is as secret as the bid. */
  @Test
  void noTableHoldsAWordOfAClarification() throws SQLException {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.open(tender);
    var asked =
        as("ben")
            .header("Idempotency-Key", "asked-" + bid)
            .body(
                Json.write(
                    Map.of(
                        "question",
                        "How wide is the Tarrant ford?",
                        "answerBy",
                        Instant.now().plusSeconds(3600).toString())))
            .post("/v1/bids/" + bid + "/clarifications");
    var at = "/v1/clarifications/" + asked.path("clarificationId");
    as("olive")
        .header("If-Match", asked.header("ETag"))
        .header("Idempotency-Key", "answered-" + bid)
        .body("{\"answer\": \"Two Wylye paces\"}")
        .post(at + "/answer")
        .then()
        .statusCode(200);

    assertThat(tablesWith("Tarrant")).isEmpty();
    assertThat(tablesWith("Wylye")).isEmpty();
    assertThat(tablesWith(Json.sha256("How wide is the Tarrant ford?"))).isEmpty();
    assertThat(tablesWith(Json.sha256("Two Wylye paces"))).isEmpty();
    as("ben")
        .get(at)
        .then()
        .body("question", equalTo("How wide is the Tarrant ford?"))
        .body("answer", equalTo("Two Wylye paces"));
  }

  @Test
  void aBidThatWasTamperedWithDoesNotOpen() throws SQLException {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    change(
        "update bid_version set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)"
            + " where bid_id = ?",
        bid);

    var answer = as("olive").get("/v1/bids/" + bid);

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.asString()).doesNotContain("village");
  }

  /** A bid whose content was put in another's place, or an earlier version in a later one's. */
  @Test
  void aSealedContentOpensInItsOwnPlaceOnly() throws SQLException {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var tag = as("olive").get("/v1/bids/" + bid).header("ETag");
    as("olive")
        .header("If-Match", tag)
        .body(Json.write(bidFor(tender).priced("LOT-1", "90").whole()))
        .put("/v1/bids/" + bid)
        .then()
        .statusCode(200);
    change(
        "update bid_version set sealed = (select o.sealed from bid_version o where o.bid_id ="
            + " bid_version.bid_id and o.number = 1) where bid_id = ? and number = 2",
        bid);

    assertThat(as("olive").get("/v1/bids/" + bid).statusCode()).isEqualTo(500);
  }

  /** A row from before bids were encrypted is read as it is, and sealed when it is submitted. */
  @Test
  void aPlainRowFromBeforeIsSealedWhenItIsSubmitted() throws SQLException {
    var tender = walk.begin(homecare());
    var content = bidFor(tender).named(SECRET, Supplier.Size.SMALL).priced("LOT-1", "100").whole();
    var drafted = walk.draft("olive", tender, content);
    var bid = UUID.fromString(drafted.path("bidId"));
    change(
        "update bid_version set sealed = null, content = '"
            + Json.write(content)
            + "'::jsonb where bid_id = ?",
        bid);
    assertThat(tablesWith(SECRET)).containsExactly("bid_version");

    as("olive").get("/v1/bids/" + bid).then().body("content.bidder.name", equalTo(SECRET));
    walk.submit("olive", drafted).then().statusCode(201);

    assertThat(tablesWith(SECRET)).isEmpty();
    as("olive").get("/v1/bids/" + bid).then().body("content.bidder.name", equalTo(SECRET));
  }

  @Test
  void anOperatorRewrapsKeysAndNobodyElseDoes() throws SQLException {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());

    as("otto")
        .post("/v1/sealing-keys/rewrapping")
        .then()
        .statusCode(200)
        .body("current", equalTo("test-1"))
        .body("wraps", hasKey("test-1"));
    as("ben").get("/v1/sealing-keys").then().statusCode(403);
    as("olive").post("/v1/sealing-keys/rewrapping").then().statusCode(403);
    as("olive").get("/v1/bids/" + bid).then().statusCode(200);
  }

  /** Every table that holds the words in any of its columns, read as the bidder's organisation. */
  private List<String> tablesWith(String words) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      say(connection);
      for (var table : tables(connection)) {
        try (var sql =
            connection.prepareStatement(
                "select count(*) from "
                    + table
                    + " t where position(? in to_jsonb(t)::text) > 0"
                    + " or position(encode(convert_to(?, 'UTF8'), 'hex') in to_jsonb(t)::text) > 0")) {
          sql.setString(1, words);
          sql.setString(2, words);
          try (var rows = sql.executeQuery()) {
            rows.next();
            if (rows.getInt(1) > 0) {
              found.add(table);
            }
          }
        }
      }
      connection.rollback();
    }
    return found;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var sql =
            connection.prepareStatement(
                "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'public' and c.relkind = 'r'"
                    + " and has_table_privilege(c.oid, 'select')");
        var rows = sql.executeQuery()) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    assertThat(tables).contains("bid_version", "idempotency_key", "audit_entry", "outbox");
    return tables;
  }

  private void change(String statement, UUID bid) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      say(connection);
      try (var sql = connection.prepareStatement(statement)) {
        sql.setObject(1, bid);
        assertThat(sql.executeUpdate()).isOne();
      }
      connection.commit();
    }
  }

  private static void say(Connection connection) throws SQLException {
    try (var sql =
        connection.prepareStatement("select set_config('app.org', 'orchard-homecare', true)")) {
      sql.execute();
    }
  }
}
