package org.socialvalue.tender.outcome.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;
import org.socialvalue.tender.project.CoreOutcome;

/**
 * OVER_AND_ABOVE: an outcome for the people supported is not a core outcome in other clothes. Texts
 * are the same when they use the same words, whatever their order, case or little words.
 */
public final class GoesOverAndAboveCore implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "OVER_AND_ABOVE",
          "An outcome for the people supported is more than a core outcome and its measure",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, definition 1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var findings = new ArrayList<Finding>(becameCore(q));
    if (q.outcome().category() != OutcomeCategory.PEOPLE_SUPPORTED_OVER_AND_ABOVE) {
      return findings;
    }
    for (var core : q.around().coreOutcomes()) {
      if (Words.alike(q.outcome().statement().en(), core.statement())) {
        findings.add(
            INFO.finding(
                q.at() + "/statement", "It says the same as the core outcome " + core.code()));
      }
      if (repeatsMeasure(q, core)) {
        findings.add(
            INFO.finding(
                q.at() + "/measure/name",
                "It measures what the core outcome " + core.code() + " already measures"));
      }
    }
    return findings;
  }

  /** What an earlier contract proved and this project made core is no longer added, for anybody. */
  private static List<Finding> becameCore(OutcomeInQuestion q) {
    return q.around().coreOutcomes().stream()
        .filter(core -> q.lineage().equals(core.lineage()))
        .map(core -> INFO.finding(q.at() + "/lineage", "It has become core, as " + core.code()))
        .toList();
  }

  private static boolean repeatsMeasure(OutcomeInQuestion q, CoreOutcome core) {
    var measure = q.outcome().measure();
    var known = core.measure();
    return measure != null && known != null && Words.alike(measure.name(), known);
  }
}
