package org.socialvalue.tender.outcome.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.MoneyTalk;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** NO_MONEY_GOALS: the goal is about people and places, not a sum saved or a proxy's value. */
public final class SetsNoMoneyGoal implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "NO_MONEY_GOALS",
          "A goal or target is about people and places, never a sum saved or a proxy value",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 12");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var findings = new ArrayList<Finding>();
    texts(q.outcome().statement())
        .filter(MoneyTalk::isMoneyGoal)
        .findFirst()
        .ifPresent(text -> findings.add(finding(q.at() + "/statement", "The goal", text)));
    var measure = q.outcome().measure();
    if (measure != null) {
      findings.addAll(ofMeasure(q.at() + "/measure", measure));
    }
    return findings;
  }

  private static List<Finding> ofMeasure(String at, Measure measure) {
    var findings = new ArrayList<Finding>();
    if (MoneyTalk.isMoneyGoal(measure.name())) {
      findings.add(finding(at + "/name", "The measure", measure.name()));
    }
    if (MoneyTalk.isMoneyUnit(measure.unit())) {
      findings.add(finding(at + "/unit", "The target's unit", measure.unit()));
    }
    var target = measure.target();
    if (target != null && MoneyTalk.isMoneyGoal(target.forWhom())) {
      findings.add(finding(at + "/target/forWhom", "The target", target.forWhom()));
    }
    return findings;
  }

  private static Stream<String> texts(LocalizedText text) {
    return Stream.of(text.en(), orEmpty(text.cy()), orEmpty(text.easyRead()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Finding finding(String at, String what, @Nullable String text) {
    return INFO.finding(
        at,
        what
            + " is money (\""
            + text
            + "\"): say what changes for people or places; money may stand beside it as evidence");
  }
}
