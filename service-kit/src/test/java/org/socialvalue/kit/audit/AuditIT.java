package org.socialvalue.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.kit.app.Note;
import org.socialvalue.local.testing.Tokens;

@KitTest
class AuditIT {

  @Inject AgroalDataSource database;
  @Inject LettingGo letting;
  @Inject EntityManager db;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @Test
  void each_change_adds_a_link_and_the_chain_is_whole() {
    var note = writeAndChange();
    asAuditor()
        .get("/v1/audit/" + note)
        .then()
        .body("items.what", is(List.of("note written", "note changed")))
        .body("next", nullValue())
        .body("items[1].before", equalTo("{\"id\":\"" + note + "\",\"text\":\"one\"}"))
        .body("items[0].who", equalTo("amara"));
    asAuditor().get("/v1/audit/" + note + "/verification").then().body("whole", is(true));
  }

  @Test
  void a_long_trail_is_read_page_by_page() {
    var note = writeAndChange();
    var first = asAuditor().get("/v1/audit/" + note + "?limit=1");
    first.then().body("items.what", is(List.of("note written")));
    asAuditor()
        .get("/v1/audit/" + note + "?limit=1&after=" + first.path("next"))
        .then()
        .header("Link", nullValue())
        .body("items.what", is(List.of("note changed")));
    for (var wrong : List.of("limit=0", "after=x", "after=-1")) {
      asAuditor().get("/v1/audit/" + note + "?" + wrong).then().statusCode(400);
    }
  }

  @Test
  void a_link_changed_behind_the_service_shows() throws SQLException {
    var note = writeAndChange();
    asOwner("update audit_entry set who = 'nobody' where seq = 1 and aggregate_id = '%s'", note);
    verifying(note).body("whole", is(false)).body("brokenAt", is(1));
  }

  @Test
  void words_are_let_go_of_and_the_chain_is_whole() throws SQLException {
    var note = writeAndChange();
    letGoOf(note);
    asAuditor()
        .get("/v1/audit/" + note)
        .then()
        .body("items.what", hasItem("words let go of, as asked for"))
        .body("items.wordsLetGo", is(List.of(true, true, false)))
        .body("items.before", everyItem(nullValue()))
        .body("items.after", everyItem(nullValue()))
        .body("items[2].letsGo", is(List.of(1, 2)))
        .body("items[0].wordsDigest.length()", is(64));
    verifying(note).body("whole", is(true)).body("letGo", is(2)).body("entries", is(3));
    letGoOf(note);
    verifying(note).body("entries", is(3));
  }

  @Test
  void an_entry_that_was_emptied_without_an_entry_that_says_so_shows() throws SQLException {
    var note = writeAndChange();
    asOwner(
        "update audit_entry set state_before = null, state_after = null, state_salt = null where"
            + " seq = 2 and aggregate_id = '%s'",
        note);
    verifying(note).body("whole", is(false)).body("brokenAt", is(2));
  }

  @Test
  void words_or_salts_that_were_changed_and_words_that_were_put_back_show() throws SQLException {
    for (var act :
        List.of("state_after = '{}'", "state_salt = repeat('0', 64)", "state_digest = 'x'")) {
      var note = writeAndChange();
      asOwner("update audit_entry set " + act + " where seq = 2 and aggregate_id = '%s'", note);
      verifying(note).body("whole", is(false)).body("brokenAt", is(2));
    }
    var back = writeAndChange();
    asOwner(
        "create table kept as select * from audit_entry where seq = 1 and aggregate_id = '%s'",
        back);
    letGoOf(back);
    asOwner(
        "update audit_entry e set state_after = k.state_after, state_salt = k.state_salt from kept k"
            + " where e.seq = 1 and e.aggregate_id = '%s'",
        back);
    asOwner("drop table kept", back);
    verifying(back).body("whole", is(false)).body("brokenAt", is(1));
  }

  @Test
  void the_service_itself_can_neither_change_nor_remove_a_link() throws SQLException {
    writeAndChange();
    for (var act : new String[] {"update audit_entry set who = 'x'", "delete from audit_entry"}) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.executeUpdate(act))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void the_trail_of_another_organisation_is_not_found() {
    var note = writeAndChange();
    given()
        .header("Authorization", "Bearer " + Tokens.of("ann", "northmoor", "auditor"))
        .get("/v1/audit/" + note)
        .then()
        .statusCode(404);
    assertThat(note).isNotNull();
  }

  private void letGoOf(UUID note) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                letting.ofWords(
                    db.find(Note.class, note), Actor.system("kit"), LettingGo.Reason.ASKED_FOR));
  }

  private void asOwner(String act, UUID note) throws SQLException {
    try (var connection = DriverManager.getConnection(url, owner, password);
        var statement = connection.createStatement()) {
      statement.executeUpdate(act.formatted(note));
    }
  }

  private static ValidatableResponse verifying(UUID note) {
    return asAuditor().get("/v1/audit/" + note + "/verification").then();
  }

  private static UUID writeAndChange() {
    var written = asCommissioner().body("{\"text\":\"one\"}").post("/v1/notes");
    asCommissioner()
        .header("If-Match", written.header("ETag"))
        .body("{\"text\":\"two\"}")
        .put(written.header("Location"))
        .then()
        .statusCode(200);
    return UUID.fromString(written.jsonPath().getString("id"));
  }

  private static io.restassured.specification.RequestSpecification asCommissioner() {
    return given()
        .header("Authorization", "Bearer " + Tokens.of("amara", "wealdshire", "commissioner"))
        .contentType(ContentType.JSON);
  }

  private static io.restassured.specification.RequestSpecification asAuditor() {
    return given().header("Authorization", "Bearer " + Tokens.of("ada", "wealdshire", "auditor"));
  }
}
