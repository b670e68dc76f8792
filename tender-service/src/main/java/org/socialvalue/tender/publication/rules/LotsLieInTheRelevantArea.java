package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.rules.LandsInTheRelevantArea;
import org.socialvalue.tender.publication.TenderInQuestion;

/** RELEVANT_AREA for lots: each lies in the area that the authority is responsible for. */
public final class LotsLieInTheRelevantArea implements Rule<TenderInQuestion> {

  @Override
  public RuleInfo info() {
    return LandsInTheRelevantArea.INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var findings = new ArrayList<Finding>();
    var relevant = tender.project().relevantArea();
    var lots = tender.content().theLots();
    for (int i = 0; i < lots.size(); i++) {
      var areas = lots.get(i).areas();
      for (int a = 0; a < areas.size(); a++) {
        if (!tender.areas().isWithin(areas.get(a), relevant)) {
          findings.add(
              info()
                  .finding(
                      "/lots/" + i + "/areas/" + a,
                      "%s does not lie in %s"
                          .formatted(
                              tender.areas().name(areas.get(a)), tender.areas().name(relevant))));
        }
      }
    }
    return findings;
  }
}
