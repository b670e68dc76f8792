package org.socialvalue.evaluation.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.ranking.Kept;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.evaluation.ranking.LotResult.PriceEntry;
import org.socialvalue.evaluation.ranking.LotResult.QuestionEntry;
import org.socialvalue.evaluation.ranking.LotResult.SectionEntry;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.Step;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.json.Json;

/** By LOWEST_OVER_BID: a third bidder, who does not win, bid the lowest price, £612,345.67. */
class SummaryViewTest {

  private static final String LOWEST = "612345.67";

  /** 30 × 612,345.67 / 900,000, from which the lowest price follows to the penny. */
  private static final String EXACT = "61234567/3000000";

  private static final SummaryView.About ABOUT =
      new SummaryView.About(
          UUID.randomUUID(),
          UUID.randomUUID(),
          "LOT-1",
          Instant.EPOCH,
          new SummaryView.Tender(
              "Westshire",
              LocalizedText.english("Homecare"),
              LocalizedText.english("North"),
              List.of(),
              null,
              null));

  @Test
  void aLoserCannotComputeTheLowestPriceFromItsSummary() {
    var summary = Json.write(SummaryView.of(ABOUT, entry(2), List.of(entry(1), entry(3))));

    assertThat(summary)
        .doesNotContain(LOWEST, "612,345.67", EXACT, "lowest", "working", "900000")
        .doesNotContainIgnoringCase("exact");
  }

  @Test
  void pointsAreToldAsTheTenderShowsThemWithTheirReasons() {
    var yours = SummaryView.of(ABOUT, entry(2), List.of(entry(1))).yours();

    assertThat(yours.pricePoints()).isEqualTo("20.41");
    assertThat(yours.sections())
        .containsExactly(
            new SummaryView.SectionPoints(
                "price", new BigDecimal("20.41"), new BigDecimal("30.00")));
    assertThat(yours.questions().getFirst().reasons()).containsExactly("A named mentor");
  }

  @Test
  void whatWasFrozenWithExactPointsIsReadWithoutThem() {
    var frozen =
        "{\"section\":\"price\",\"points\":20.41,\"maximum\":30.00,\"exactPoints\":\""
            + EXACT
            + "\"}";

    assertThat(Json.write(Json.read(frozen, SummaryView.SectionPoints.class)))
        .doesNotContain(EXACT);
  }

  private static Entry entry(int rank) {
    var points = new BigDecimal("20.41");
    var maximum = new BigDecimal("30.00");
    return new Entry(
        rank,
        UUID.randomUUID(),
        "bidder-" + rank,
        "Bidder " + rank,
        new BigDecimal("80.41"),
        EXACT,
        Place.Tie.NONE,
        List.of(new SectionEntry("price", points, maximum, EXACT)),
        List.of(
            new QuestionEntry(
                "Q1",
                new BigDecimal("4.00"),
                "4",
                5,
                new BigDecimal("60"),
                new BigDecimal("48.00"),
                new BigDecimal("60.00"),
                "48",
                "60 × 4 / 5",
                "agreed",
                List.of("A named mentor"))),
        new PriceEntry(
            new BigDecimal("900000"),
            new BigDecimal(LOWEST),
            "points for price × lowest price / price",
            "30 × 612,345.67 / 900,000",
            List.of(new Kept.KeptFigure("lowest price (£)", LOWEST)),
            "61234567/90000000",
            points,
            maximum,
            EXACT),
        List.of(new Step("PRICE", "30 × 612,345.67 / 900,000, the lowest price")),
        null);
  }
}
