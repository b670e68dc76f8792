package org.socialvalue.tender.outcome.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** RELEVANT_AREA for an outcome: every area it names lies in the relevant area. */
public final class LandsInTheRelevantArea implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "RELEVANT_AREA",
          "An outcome counts only where it lands in the area the authority is responsible for",
          Effect.BLOCK,
          Basis.LAW,
          "Kent framework, the Act (relevant area); Public Services (Social Value) Act 2012 s1(3)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var areas = q.outcome().areas();
    if (areas.isEmpty()) {
      return List.of(INFO.finding(q.at() + "/areas", "Nobody has said where it lands"));
    }
    var tree = q.around().areas();
    var relevant = q.around().relevantArea();
    return IntStream.range(0, areas.size())
        .filter(i -> !tree.isWithin(areas.get(i), relevant))
        .mapToObj(
            i ->
                INFO.finding(
                    q.at() + "/areas/" + i,
                    "%s does not lie in %s"
                        .formatted(tree.name(areas.get(i)), tree.name(relevant))))
        .toList();
  }
}
