package org.socialvalue.tender.redesign.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.redesign.OptionFacts;
import org.socialvalue.tender.redesign.RoundInQuestion;
import org.socialvalue.tender.redesign.ServiceFacts;

/**
 * FIVE_DIMENSIONS for the end of redesign: whatever is still on the table is described on each
 * dimension and assessed on each principle, and something is chosen, the service as it is included.
 */
public final class OptionsAreWholeBeforeOneIsChosen implements Rule<RoundInQuestion> {

  @Override
  public RuleInfo info() {
    return RedesignIsConcluded.INFO;
  }

  @Override
  public List<Finding> check(RoundInQuestion round) {
    if (!round.asked().concludes()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    if (round.asked().chosenOption() == null && !round.asked().asItIs()) {
      findings.add(
          info()
              .finding(
                  "/chosenOption",
                  "Nothing is chosen: name an option, or say that the service stays as it is"));
    }
    var framework = round.groundwork().framework();
    var service = round.groundwork().service();
    for (var option : service.onTheTable()) {
      dimensions(findings, option, framework);
      principles(findings, option, framework, service);
    }
    return findings;
  }

  private void dimensions(List<Finding> findings, OptionFacts option, Framework framework) {
    for (var dimension : framework.redesignDimensions()) {
      if (!option.described().describes(dimension.code())) {
        findings.add(
            info()
                .finding(
                    "/redesign/options/" + option.id() + "/dimensions/" + dimension.code(),
                    "\"%s\" says nothing of: %s"
                        .formatted(option.title(), dimension.title().en())));
      }
    }
  }

  private void principles(
      List<Finding> findings, OptionFacts option, Framework framework, ServiceFacts service) {
    var marks = service.marksOf(option.subject());
    for (var principle : framework.principles()) {
      if (!marks.containsKey(principle.code())) {
        findings.add(
            info()
                .finding(
                    "/redesign/options/" + option.id() + "/principles/" + principle.code(),
                    "\"%s\" is not assessed on: %s"
                        .formatted(option.title(), principle.title().en())));
      }
    }
  }
}
