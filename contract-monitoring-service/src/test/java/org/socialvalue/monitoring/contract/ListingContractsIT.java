package org.socialvalue.monitoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;

@MonitoringTest
class ListingContractsIT {

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private final String all = "/v1/contracts?limit=500&q=" + word;

  @Test
  void contracts_are_found_by_words_state_supplier_and_last_day_in_each_order() {
    var draft = contract("Walks in the park", 40);
    var ended = Entered.running(contract("Gardens", -1));
    var lastDay = Entered.running(contract("day care", 0));

    assertThat(ids(MANAGER, all)).containsExactly(draft, ended, lastDay);
    assertThat(ids(MANAGER, all + "&sort=-createdAt")).containsExactly(lastDay, ended, draft);
    assertThat(ids(MANAGER, all + "&sort=title")).containsExactly(lastDay, ended, draft);
    assertThat(ids(MANAGER, all + "&sort=endsOn")).containsExactly(ended, lastDay, draft);
    assertThat(ids(MANAGER, all + "&sort=-endsOn")).containsExactly(draft, lastDay, ended);
    assertThat(ids(MANAGER, all + " walking")).containsExactly(draft);
    assertThat(ids(MANAGER, all + " neighbours -gardens -walks")).containsExactly(lastDay);
    assertThat(ids(MANAGER, all + "&state=DRAFT")).containsExactly(draft);
    assertThat(ids(MANAGER, all + "&state=ACTIVE")).containsExactly(lastDay);
    assertThat(ids(MANAGER, all + "&state=ENDED")).containsExactly(ended);
    assertThat(ids(MANAGER, all + "&endsAfter=" + Awards.today())).containsExactly(draft);
    assertThat(ids(MANAGER, all + "&endsBefore=" + Awards.today())).containsExactly(ended);
    assertThat(ids(MANAGER, all + "&supplier=orchard-homecare")).hasSize(3);
    assertThat(ids(MANAGER, all + "&supplier=nobody")).isEmpty();
    assertThat(ids("olive", all + "&sort=title")).containsExactly(lastDay, ended, draft);
    assertThat(ids("nia", all)).isEmpty();
  }

  @Test
  void a_sorted_list_goes_on_where_the_page_before_ended() {
    var second = contract("Same", 10);
    var third = contract("Same", 10);
    var first = contract("Other", 20);

    var page = as(MANAGER).get("/v1/contracts?limit=2&sort=title&q=" + word);
    var next = page.jsonPath().getString("next");

    assertThat(page.jsonPath().getList("items.id")).containsExactly(first, second);
    assertThat(ids(MANAGER, all + "&sort=title&after=" + next)).containsExactly(third);
    as(MANAGER).get(all + "&sort=-title&after=" + next).then().statusCode(400);
    as(MANAGER).get(all + "&after=" + next).then().statusCode(400);
  }

  private String contract(String title, int daysToGo) {
    var reference = "REF-" + UUID.randomUUID();
    var end = Awards.today().plusDays(daysToGo);
    return as(MANAGER)
        .body(
            Entered.contract(reference, "orchard-homecare")
                .replace("Day care", title + " " + word)
                .replace(Entered.START.toString(), Awards.today().minusYears(3).toString())
                .replace(Entered.END.toString(), end.toString()))
        .post("/v1/contracts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static List<String> ids(String user, String path) {
    return as(user).get(path).then().statusCode(200).extract().jsonPath().getList("items.id");
  }
}
