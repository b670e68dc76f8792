package org.socialvalue.evaluation.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.kit.rules.Finding;

class AwardFindingsTest {

  private static LotField.Place place(@Nullable Integer rank, String name, @Nullable String core) {
    return new LotField.Place(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        name,
        name,
        rank,
        null,
        core == null ? null : Fraction.parse(core));
  }

  private static List<String> said(boolean decided, LotField.Place... places) {
    return AwardFindings.socialValue(new LotField("LOT-1", List.of(places), decided)).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void aTieOnPriceAndQualityThatSocialValuePartsIsToldAsATie() {
    assertThat(said(true, place(1, "kind", "250/3"), place(2, "plain", "250/3")))
        .containsExactly(
            "Social value alone decided who is first: on price and quality it tied with another"
                + " bid");
  }

  @Test
  void aBidThatLedOnPriceAndQualityIsToldAsLeading() {
    assertThat(
            said(true, place(1, "kind", "83"), place(2, "core", "250/3"), place(null, "out", null)))
        .containsExactly(
            "Social value alone decided who is first: on price and quality another bid led");
  }

  @Test
  void nothingIsSaidWhereSocialValueDidNotDecide() {
    assertThat(said(false, place(1, "a", "90"), place(2, "b", "80"))).isEmpty();
  }
}
