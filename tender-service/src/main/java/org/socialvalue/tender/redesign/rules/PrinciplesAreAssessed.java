package org.socialvalue.tender.redesign.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.framework.Principle;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.redesign.OptionFacts;
import org.socialvalue.tender.redesign.Subject;

/**
 * SIX_PRINCIPLES: keeps on record which principle nobody assessed, which mark has no evidence, and
 * how each option compares with the service as it is. It ranks nothing: that is for people.
 */
public final class PrinciplesAreAssessed implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "SIX_PRINCIPLES",
          "The service as it is, and each option to redesign it, is assessed on the framework's"
              + " principles with evidence, on the authority's own scale",
          Effect.RECORD,
          Basis.PRACTICE,
          "Welsh process, evaluate question 4 and redesign question 4");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var principles = laid.framework().principles();
    if (principles.isEmpty()) {
      return List.of(
          INFO.finding(Effect.INFO, "/redesign", "The framework has no principles: not asked"));
    }
    var findings = new ArrayList<Finding>();
    gaps(findings, "The service as it is", new Subject.Current(), laid);
    for (var option : laid.service().inQuestion()) {
      gaps(findings, "The option \"" + option.title() + "\"", option.subject(), laid);
      compare(findings, option, laid);
    }
    return findings;
  }

  private static void gaps(List<Finding> findings, String what, Subject subject, Groundwork laid) {
    var marks = laid.service().marksOf(subject);
    var at = "/redesign/assessments/" + subject;
    var principles = laid.framework().principles();
    var without = principles.stream().filter(p -> !marks.containsKey(p.code())).toList();
    if (!without.isEmpty()) {
      findings.add(INFO.finding(at, what + " is not assessed on: " + titles(without)));
    }
    var bare =
        principles.stream()
            .filter(p -> marks.containsKey(p.code()) && !marks.get(p.code()).mark().hasEvidence())
            .toList();
    if (!bare.isEmpty()) {
      findings.add(INFO.finding(at + "/evidence", what + " has no evidence on: " + titles(bare)));
    }
  }

  private static void compare(List<Finding> findings, OptionFacts option, Groundwork laid) {
    var asItIs = laid.service().marksOf(new Subject.Current());
    var asItMightBe = laid.service().marksOf(option.subject());
    var higher = new ArrayList<Principle>();
    var lower = new ArrayList<Principle>();
    var same = new ArrayList<Principle>();
    for (var principle : laid.framework().principles()) {
      var now = asItIs.get(principle.code());
      var then = asItMightBe.get(principle.code());
      if (now != null && then != null) {
        int difference = Integer.compare(then.mark().mark(), now.mark().mark());
        (difference > 0 ? higher : difference < 0 ? lower : same).add(principle);
      }
    }
    if (!higher.isEmpty() || !lower.isEmpty() || !same.isEmpty()) {
      findings.add(
          INFO.finding(
              "/redesign/options/" + option.id(),
              "Beside the service as it is, \"%s\" has higher marks on: %s. Lower on: %s. The same on: %s"
                  .formatted(option.title(), titles(higher), titles(lower), titles(same))));
    }
  }

  private static String titles(List<Principle> principles) {
    return principles.isEmpty()
        ? "none"
        : principles.stream()
            .map(principle -> principle.title().en())
            .collect(Collectors.joining("; "));
  }
}
