package org.socialvalue.tender.outcome.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/**
 * MEANS_NOT_PRESCRIBED: what is to change is said, and how it comes about is left to the provider.
 * It goes by words and can be wrong, so it advises.
 */
public final class StatesTheOutcomeNotTheMeans implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "MEANS_NOT_PRESCRIBED",
          "A requirement states the outcome and leaves the means to the provider",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, principle 4");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var findings = new ArrayList<Finding>();
    texts(q.outcome().statement())
        .filter(MeansTalk::prescribes)
        .findFirst()
        .ifPresent(
            text ->
                findings.add(
                    INFO.finding(
                        q.at() + "/statement",
                        "It seems to prescribe how (\""
                            + text
                            + "\"): say what is to change for people, and leave room for a better"
                            + " way")));
    var measure = q.outcome().measure();
    if (measure != null) {
      ofMeasure(q.at() + "/measure", measure).forEach(findings::add);
    }
    return findings;
  }

  private static Stream<Finding> ofMeasure(String at, Measure measure) {
    if (MeansTalk.countsInput(measure.name())) {
      return Stream.of(counts(at + "/name", measure.name()));
    }
    return MeansTalk.isInputUnit(measure.unit())
        ? Stream.of(counts(at + "/unit", measure.unit()))
        : Stream.of();
  }

  private static Finding counts(String at, String what) {
    return INFO.finding(
        at,
        "It counts what is put in (\""
            + what
            + "\"), which fixes the means: count what comes of it");
  }

  private static Stream<String> texts(LocalizedText text) {
    return Stream.of(text.en(), text.cy(), text.easyRead()).filter(Objects::nonNull);
  }
}
