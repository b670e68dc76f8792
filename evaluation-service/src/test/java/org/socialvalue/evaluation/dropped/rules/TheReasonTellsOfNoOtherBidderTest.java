package org.socialvalue.evaluation.dropped.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.dropped.rules.TheReasonTellsOfNoOtherBidder.Told;
import org.socialvalue.kit.rules.Effect;

class TheReasonTellsOfNoOtherBidderTest {

  private final TheReasonTellsOfNoOtherBidder rule = new TheReasonTellsOfNoOtherBidder();

  @Test
  void eachOtherBidderThatIsNamedHasToBeAcknowledged() {
    var findings = rule.check(new Told(List.of("Bluebird Care CIC", "Weald Care")));

    assertThat(findings).extracting("effect").containsExactly(Effect.ADVISE, Effect.ADVISE);
    assertThat(findings.getFirst().subject()).isEqualTo("/reason");
    assertThat(findings.getFirst().message()).contains("Bluebird Care CIC");
  }

  @Test
  void wordsThatNameNobodyElseAreFine() {
    assertThat(rule.check(new Told(List.of()))).isEmpty();
  }
}
