package org.socialvalue.evaluation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.bid.GeneralDeclaration;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.bid.rules.GeneralDeclarationsAreMade;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.json.Json;

class RehearsingBidTest {

  @Test
  void itMakesEveryDeclarationThatTheServiceMayRequire() {
    var declarations =
        List.of(
            new GeneralDeclaration("OWN_PRICE", LocalizedText.english("Own price"), true),
            new GeneralDeclaration("TRUE", LocalizedText.english("True"), true));

    var bid = Json.read(RehearsingBid.bid(declarations), BidContent.class);

    assertThat(
            new GeneralDeclarationsAreMade(declarations)
                .check(new JudgedBid(RehearsingBid.tender(), "rehearsal", bid)))
        .isEmpty();
  }
}
