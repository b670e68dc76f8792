package org.socialvalue.tender.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.StageQuestion;
import org.socialvalue.tender.intake.PersonalData;

/** What is wrong with a contribution: every fault. */
final class ContributionFaults {

  private ContributionFaults() {}

  /**
   * @param at JSON pointer of the contribution
   * @param wasThere which groups came
   * @param framework whose key questions it may answer
   */
  static List<Fault> of(
      String at,
      GiveContribution given,
      Predicate<StakeholderGroup> wasThere,
      Framework framework) {
    var faults = new ArrayList<Fault>();
    if (!wasThere.test(given.group())) {
      faults.add(new Fault(at + "/group", "nobody of this group was there"));
    }
    if (given.questionCode() == null && given.question() == null) {
      faults.add(new Fault(at + "/question", "is needed, or the code of a stage question"));
    }
    if (given.questionCode() != null && !asks(framework, given.questionCode())) {
      faults.add(
          new Fault(
              at + "/questionCode",
              "the project's frameworks ask no question " + given.questionCode()));
    }
    faults.addAll(PersonalData.faults(at + "/question", given.question()));
    faults.addAll(PersonalData.faults(at + "/text", given.text()));
    faults.addAll(PersonalData.faults(at + "/onBehalfOf", given.onBehalfOf()));
    return faults;
  }

  private static boolean asks(Framework framework, String code) {
    return framework.stageQuestions().stream().map(StageQuestion::code).anyMatch(code::equals);
  }
}
