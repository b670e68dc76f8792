package org.socialvalue.evaluation.opening.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Finding;

class OpeningRulesTest {

  private static final String NOON = "2027-01-08T12:00:00Z";

  @Test
  void bidsComeInBeforeTheDeadline() {
    var rule = new BidsComeInBeforeTheDeadline();

    assertThat(rule.check(new BidsComeInBeforeTheDeadline.Attempt(true, NOON))).isEmpty();
    assertThat(rule.check(new BidsComeInBeforeTheDeadline.Attempt(false, NOON)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.blocks()).isTrue());
  }

  @Test
  void bidsAreOpenedAfterTheDeadlineByTwo() {
    var rule = new BidsAreOpenedAfterTheDeadlineByTwoOfficers();

    assertThat(rule.check(attempt(true, null, "ben"))).isEmpty();
    assertThat(rule.check(attempt(true, "ben", "chloe"))).isEmpty();
    assertThat(rule.check(attempt(false, "ben", "ben")))
        .extracting(Finding::subject)
        .containsExactly("bidsDueBy", "secondOfficer");
  }

  private static BidsAreOpenedAfterTheDeadlineByTwoOfficers.Attempt attempt(
      boolean past, @Nullable String first, String officer) {
    return new BidsAreOpenedAfterTheDeadlineByTwoOfficers.Attempt(past, NOON, first, officer);
  }

  @Test
  void bidsStaySealedUntilOpened() {
    var rule = new BidsStaySealedUntilOpened();

    assertThat(rule.check(new BidsStaySealedUntilOpened.Reading(true, "bid"))).isEmpty();
    assertThat(rule.check(new BidsStaySealedUntilOpened.Reading(false, "bid"))).hasSize(1);
  }
}
