package org.socialvalue.monitoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.Tokens;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Sent;

/** An authority with two contracts that are over: each with a number, a story and one waived. */
@MonitoringTest
class PromisesKeptIT {

  private static final LocalDate BEGAN = Awards.today().minusYears(3);
  private static final LocalDate LATER = Awards.today().minusDays(40);
  private static final LocalDate EARLIER = LATER.minusYears(1);

  private final String authority = "kept-" + UUID.randomUUID();

  @Inject Sent sent;

  private String reached;
  private String few;

  @BeforeEach
  void one_reached_its_number_and_one_told_of_three_people() {
    reached = ended(Entered.contract("REF-" + UUID.randomUUID(), "orchard-homecare"), LATER, "8");
    few =
        ended(
            Entered.contract("REF-" + UUID.randomUUID(), "orchard-homecare")
                .replace("Day care", "Respite")
                .replace("\"size\": \"SMALL\", \"sector\": \"PRIVATE\"", VOLUNTARY)
                .replace("WIDER_COMMUNITIES", "OTHERS_WHO_ENGAGE")
                .replace("COMMUNITY_DEVELOPMENT", "HEALTH")
                .replace("\"W-1\"", "\"W-8\"")
                .replace("\"W-2\"", "\"W-9\""),
            EARLIER,
            "3");
  }

  private static final String VOLUNTARY =
      "\"size\": \"MICRO\", \"sector\": \"VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE\"";

  @Test
  void each_way_to_tell_them_apart_has_its_groups_with_their_counts() {
    assertThat(groups("CONTRACT"))
        .containsExactly(reachedAs(reached + " Day care"), fewAs(few + " Respite"));
    assertThat(groups("PROVIDER_SIZE")).containsExactly(fewAs("MICRO"), reachedAs("SMALL"));
    assertThat(groups("SECTOR"))
        .containsExactly(reachedAs("PRIVATE"), fewAs("VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE"));
    assertThat(groups("CATEGORY"))
        .containsExactly(fewAs("OTHERS_WHO_ENGAGE"), reachedAs("WIDER_COMMUNITIES"));
    assertThat(groups("PRIORITY"))
        .containsExactly(reachedAs("COMMUNITY_DEVELOPMENT"), fewAs("HEALTH"));
    assertThat(groups("AREA"))
        .containsExactly(reachedAs("W-1"), reachedAs("W-2"), fewAs("W-8"), fewAs("W-9"));
    assertThat(groups("YEAR"))
        .containsExactly(
            fewAs(Integer.toString(EARLIER.getYear())),
            reachedAs(Integer.toString(LATER.getYear())));
  }

  @Test
  void what_three_people_make_of_a_promise_is_not_told_and_counted_apart() {
    var kept = kept("CATEGORY");
    assertThat(kept.getInt("all.kept")).isEqualTo(1);
    assertThat(kept.getInt("all.notKept")).isEqualTo(2);
    assertThat(kept.getInt("all.waived")).isEqualTo(2);
    assertThat(kept.getInt("all.stillOpen")).isZero();
    assertThat(kept.getInt("notTold")).isEqualTo(1);
    assertThat(kept.getFloat("all.percent")).isEqualTo(33.3f);
  }

  private static String reachedAs(String group) {
    return group + ": 1 kept, 1 not kept, 1 waived, 0 not told";
  }

  private static String fewAs(String group) {
    return group + ": 0 kept, 1 not kept, 1 waived, 1 not told";
  }

  private List<String> groups(String by) {
    var kept = kept(by);
    return kept.<Object>getList("groups").stream()
        .map(group -> JsonPath.from(Json.write(group)))
        .map(
            group ->
                "%s: %d kept, %d not kept, %d waived, %d not told"
                    .formatted(
                        by.equals("CONTRACT")
                            ? group.getString("key") + " " + group.getString("name")
                            : group.getString("key"),
                        group.getInt("kept.kept"),
                        group.getInt("kept.notKept"),
                        group.getInt("kept.waived"),
                        group.getInt("notTold")))
        .toList();
  }

  private JsonPath kept(String by) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + Tokens.of("max", authority, "member"))
        .get("/v1/promises-kept?by=" + by)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String ended(String entered, LocalDate end, String people) {
    var body =
        entered
            .replace(Entered.START.toString(), BEGAN.toString())
            .replace(Entered.END.toString(), end.toString());
    var contract =
        Entered.running(
            as(MANAGER)
                .body(body)
                .post("/v1/contracts")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
    Api.report(Api.kpi(contract, "people"), BEGAN, BEGAN.plusMonths(6), people).statusCode(201);
    sent.update(
        "update contract set authority_id = '%s' where id = '%s'".formatted(authority, contract));
    return contract;
  }
}
