package org.socialvalue.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.Tokens;

@KitTest
class AuditIT {

  @Inject AgroalDataSource database;

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
        .body("items.what", is(java.util.List.of("note written", "note changed")))
        .body("next", nullValue())
        .body("items[1].before", equalTo("{\"id\":\"" + note + "\",\"text\":\"one\"}"))
        .body("items[0].who", equalTo("amara"));
    asAuditor().get("/v1/audit/" + note + "/verification").then().body("whole", is(true));
  }

  @Test
  void a_long_trail_is_read_page_by_page() {
    var note = writeAndChange();
    var first = asAuditor().get("/v1/audit/" + note + "?limit=1");
    first.then().body("items.what", is(java.util.List.of("note written")));
    asAuditor()
        .get("/v1/audit/" + note + "?limit=1&after=" + first.path("next"))
        .then()
        .header("Link", nullValue())
        .body("items.what", is(java.util.List.of("note changed")));
    for (var wrong : java.util.List.of("limit=0", "after=x", "after=-1")) {
      asAuditor().get("/v1/audit/" + note + "?" + wrong).then().statusCode(400);
    }
  }

  @Test
  void a_link_changed_behind_the_service_shows() throws SQLException {
    var note = writeAndChange();
    try (var connection = DriverManager.getConnection(url, owner, password);
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update audit_entry set who = 'nobody' where seq = 1 and aggregate_id = '" + note + "'");
    }
    asAuditor()
        .get("/v1/audit/" + note + "/verification")
        .then()
        .body("whole", is(false))
        .body("brokenAt", is(1));
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
