package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.Service;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Script;

/** Everyone tries what is not theirs, in a competition whose bids are still sealed. */
class WrongUsersIT {

  private static final List<String> EVERYONE =
      List.of(
          "amara", "ben", "chloe", "dev", "esme", "farid", "olive", "blake", "wendy", "harry",
          "cora", "vera", "max", "ada", "otto", "nia");

  private final Cast cast = new Cast(Running.stack().addresses());

  @Test
  void nobody_but_its_bidder_reads_a_sealed_bid_and_nobody_elses_acts_are_allowed() {
    // Given a project, a tender that is out, and a sealed bid of Orchard's
    var halfWay = HalfWay.of(cast, "Not yours", Duration.ofMinutes(3));
    var tender = halfWay.tender();
    var bid = halfWay.bid();

    // Then the bid is read by its bidder alone
    assertThat(whoMay(EVALUATION, "/v1/bids/" + bid)).containsExactly("olive");
    for (var person : EVERYONE) {
      var list = cast.as(person).get(EVALUATION, "/v1/competitions/" + tender + "/bids");
      if (!person.equals("olive")) {
        assertThat(list.body().toString())
            .as("what %s sees of the bids", person)
            .doesNotContain("1150000", "Orchard", "orchard-homecare", "Rounds of six people");
      }
    }

    // And the project by its authority alone
    assertThat(whoMay(TENDER, "/v1/projects/" + halfWay.project()))
        .contains("amara", "ben")
        .doesNotContain("nia", "olive", "blake", "wendy", "harry");
    assertThat(cast.as("nia").get(TENDER, "/v1/projects/" + halfWay.project()).status())
        .isEqualTo(404);

    // And none of these does the work of another
    refused(
        "olive",
        TENDER,
        "/v1/projects",
        Script.page("project", Map.of("title", "Mine", "begunOn", Commission.today())));
    refused("nia", TENDER, "/v1/tenders/" + tender + "/publication", Script.parsed("{}"));
    refused("dev", EVALUATION, "/v1/competitions/" + tender + "/opening", null);
    refused("nia", EVALUATION, "/v1/competitions/" + tender + "/opening", null);
    refused("olive", EVALUATION, "/v1/competitions/" + tender + "/ranking", null);
    refused("wendy", EVALUATION, "/v1/bids/" + bid + "/withdrawal", null);
    refused(
        "cora",
        EVALUATION,
        "/v1/competitions/" + tender + "/awards",
        Script.page("award", Map.of("lot", "LOT-1", "bid", bid)));
    for (var path : List.of("/v1/contracts", "/v1/reviews")) {
      assertThat(cast.as("nia").get(MONITORING, path).body().path("items")).isEmpty();
    }
  }

  private List<String> whoMay(Service service, String path) {
    var answers = new TreeMap<String, Integer>();
    EVERYONE.forEach(person -> answers.put(person, cast.as(person).get(service, path).status()));
    return answers.entrySet().stream()
        .filter(answer -> answer.getValue() == 200)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void refused(
      String person, Service service, String path, @org.jspecify.annotations.Nullable Object body) {
    assertThat(cast.as(person).post(service, path, body).status())
        .as("%s posting to %s", person, path)
        .isIn(403, 404);
  }
}
