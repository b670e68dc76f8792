package org.socialvalue.evaluation.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.json.Json;

class PartnersOfAContractTest {

  @Test
  void a_partner_that_the_bid_names_as_an_organisation_is_that_in_the_contract() {
    assertThat(Contracts.partners(bid("meals-on-foot", null)))
        .extracting(ContractAwarded.Partner::id)
        .containsExactly("meals-on-foot", null);
  }

  @Test
  void a_bid_without_partners_has_none() {
    assertThat(Contracts.partners(bid())).isNull();
  }

  @Test
  void a_bid_that_names_no_organisation_is_written_as_before_it_could() {
    var written = Json.mapper().valueToTree(bid((String) null)).at("/partners/0");
    assertThat(written.has("name")).isTrue();
    assertThat(written.has("id")).isFalse();
  }

  private static BidContent bid(@Nullable String... ids) {
    return new BidContent(
        null,
        List.of(),
        List.of(),
        Arrays.stream(ids).map(PartnersOfAContractTest::partner).toList(),
        List.of(),
        List.of());
  }

  private static BidContent.Partner partner(@Nullable String id) {
    return new BidContent.Partner(
        id,
        "Meals on Foot",
        ContractAwarded.Partner.Role.SUBCONTRACTOR,
        Supplier.Size.MICRO,
        Supplier.Sector.PRIVATE,
        "cooks");
  }
}
