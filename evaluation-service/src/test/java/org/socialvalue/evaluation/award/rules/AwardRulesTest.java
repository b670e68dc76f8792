package org.socialvalue.evaluation.award.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void theFirstIsKnown() {
    var rule = new TheFirstIsKnown();

    assertThat(rule.check(new TheFirstIsKnown.Top("LOT-1", false))).isEmpty();
    assertThat(rule.check(new TheFirstIsKnown.Top("LOT-1", true))).hasSize(1);
  }
}
