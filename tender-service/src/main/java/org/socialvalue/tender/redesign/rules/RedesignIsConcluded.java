package org.socialvalue.tender.redesign.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.groundwork.Groundwork;

/**
 * FIVE_DIMENSIONS for a project: nothing is bought before redesign has come to its end, be it that
 * the service stays as it is, with the reason. A framework without dimensions doesn't ask.
 */
public final class RedesignIsConcluded implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "FIVE_DIMENSIONS",
          "Each option is described on every dimension of the framework and assessed on every"
              + " principle; rounds go on until no further redesign is needed",
          Effect.BLOCK,
          Basis.PRACTICE,
          "Welsh process, redesign");

  private static final String AT = "/redesign/conclusion";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    if (laid.framework().redesignDimensions().isEmpty()) {
      return List.of(
          INFO.finding(Effect.INFO, AT, "The framework has no dimensions of redesign: not asked"));
    }
    if (laid.service().conclusion().isPresent()) {
      return List.of();
    }
    return List.of(
        INFO.finding(
            AT,
            laid.service().rounds().isEmpty()
                ? "Redesign is not concluded: choose an option, or say why the service stays as it"
                    + " is"
                : "Another round of redesign was asked for and is not concluded"));
  }
}
