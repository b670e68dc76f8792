package org.socialvalue.evaluation.award.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.award.LotField;
import org.socialvalue.evaluation.award.rules.LowPricesAreExplained.LowPrice;
import org.socialvalue.evaluation.award.rules.NoChallengeIsOpen.Challenges;
import org.socialvalue.evaluation.award.rules.NobodyWinsMoreThanTheLimit.Wins;
import org.socialvalue.evaluation.award.rules.TheAwardedAreKnown.Chosen;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.LotLimits;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Finding;

class AwardRulesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 29);

  @Test
  void anAwardIsFinalOnTheDayAfterItsStandstill() {
    var rule = new StandstillIsOver();

    assertThat(rule.check(new StandstillIsOver.Standstill(null, FRIDAY, "STANDARD"))).isEmpty();
    assertThat(rule.check(new StandstillIsOver.Standstill(FRIDAY, FRIDAY, "STANDARD"))).hasSize(1);
    assertThat(rule.check(new StandstillIsOver.Standstill(FRIDAY, FRIDAY.plusDays(1), "STANDARD")))
        .isEmpty();
  }

  @Test
  void aStandstillUnderLightTouchRestsOnTheTender() {
    var rule = new StandstillIsOver();

    assertThat(rule.check(new StandstillIsOver.Standstill(FRIDAY, FRIDAY, "LIGHT_TOUCH")))
        .extracting(Finding::basis)
        .containsExactly(Basis.POLICY);
    assertThat(rule.check(new StandstillIsOver.Standstill(FRIDAY, FRIDAY, "STANDARD")))
        .extracting(Finding::basis)
        .containsExactly(Basis.LAW);
  }

  @Test
  void everyBidderHasItsReasons() {
    var rule = new EveryBidderHasItsReasons();
    var bidders = List.of("orchard", "bluebird");

    assertThat(rule.check(new EveryBidderHasItsReasons.Issued(bidders, bidders))).isEmpty();
    assertThat(rule.check(new EveryBidderHasItsReasons.Issued(bidders, List.of("orchard"))))
        .extracting(Finding::subject)
        .containsExactly("bluebird");
  }

  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @Test
  void theRankingsOrderIsKept() {
    var rule = new TheAwardedAreKnown();
    var lot = field(1, 2, 3);

    assertThat(rule.check(new Chosen(lot, Set.of(A), Set.of()))).isEmpty();
    assertThat(rule.check(new Chosen(lot, Set.of(A, B), Set.of()))).isEmpty();
    assertThat(rule.check(new Chosen(lot, Set.of(A, C), Set.of()))).hasSize(1);
    assertThat(rule.check(new Chosen(lot, Set.of(B), Set.of())))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("order is kept");
  }

  @Test
  void aTieAcrossTheLastPlaceBlocks() {
    var rule = new TheAwardedAreKnown();

    assertThat(rule.check(new Chosen(field(1, 1, 3), Set.of(A), Set.of()))).hasSize(1);
    assertThat(rule.check(new Chosen(field(1, 1, 3), Set.of(A, B), Set.of()))).isEmpty();
    assertThat(rule.check(new Chosen(field(1, 2, 2), Set.of(A), Set.of()))).isEmpty();
    assertThat(rule.check(new Chosen(field(1, 2, 2), Set.of(A, C), Set.of()))).hasSize(1);
  }

  @Test
  void oneWhoMayWinNoMoreLotsIsPassedOver() {
    var rule = new TheAwardedAreKnown();

    assertThat(rule.check(new Chosen(field(1, 2, 3), Set.of(B), Set.of("a")))).isEmpty();
    assertThat(rule.check(new Chosen(field(1, 2, 3), Set.of(C), Set.of("a")))).hasSize(1);
  }

  @Test
  void nobodyWinsMoreLotsThanTheTenderLetsIt() {
    var rule = new NobodyWinsMoreThanTheLimit();
    var two = new LotLimits(null, 2, LocalizedText.english("the larger ones"));

    assertThat(rule.check(new Wins(two, "a", 2))).isEmpty();
    assertThat(rule.check(new Wins(null, "a", 20))).isEmpty();
    assertThat(rule.check(new Wins(new LotLimits(1, null, null), "a", 20))).isEmpty();
    assertThat(rule.check(new Wins(two, "a", 3))).hasSize(1).allMatch(Finding::blocks);
  }

  @Test
  void aLowPriceIsExplainedOrAcknowledged() {
    var rule = new LowPricesAreExplained();

    assertThat(rule.check(new LowPrice("x", "X", "half the mean", true, true))).isEmpty();
    assertThat(rule.check(new LowPrice("x", "X", "half the mean", false, true)))
        .hasSize(1)
        .allMatch(Finding::advises);
    assertThat(rule.check(new LowPrice("x", "X", "half the mean", false, false)))
        .hasSize(1)
        .noneMatch(finding -> finding.advises() || finding.blocks());
  }

  @Test
  void nothingIsFinalWhileAChallengeIsOpen() {
    var rule = new NoChallengeIsOpen();

    assertThat(rule.check(new Challenges(0, "STANDARD"))).isEmpty();
    assertThat(rule.check(new Challenges(1, "STANDARD"))).hasSize(1).allMatch(Finding::blocks);
  }

  private static LotField field(int first, int second, int third) {
    return new LotField(
        "LOT-1",
        List.of(
            new LotField.Place(A, "a", "A", first, null, null),
            new LotField.Place(B, "b", "B", second, null, null),
            new LotField.Place(C, "c", "C", third, null, null)),
        false);
  }
}
