package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * An offer that lands outside the area the authority is responsible for is shown and counts nothing
 * (Kent framework, the Act). It does not stop a bid.
 */
public final class OffersLandInTheRelevantArea implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.OUT_OF_AREA;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    var answers = bid.content().answers();
    for (int i = 0; i < answers.size(); i++) {
      var offers = answers.get(i).offers();
      for (int j = 0; j < offers.size(); j++) {
        var offer = offers.get(j);
        if (!offer.areas().isEmpty() && !bid.landsInArea(offer)) {
          findings.add(
              info()
                  .finding(
                      "/answers/" + i + "/offers/" + j + "/areas",
                      "Not all of %s lies in the relevant area %s: shown, and counts nothing"
                          .formatted(offer.areas(), bid.tender().relevantArea())));
        }
      }
    }
    return findings;
  }
}
