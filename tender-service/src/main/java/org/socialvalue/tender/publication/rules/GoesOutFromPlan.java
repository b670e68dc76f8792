package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.publication.TenderInQuestion;

/** STAGE_OPEN, a rule of the product: analyse is closed before a tender goes out, and do is not. */
public final class GoesOutFromPlan implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "STAGE_OPEN",
          "A tender is published from the plan stage",
          Effect.BLOCK,
          Basis.PRACTICE,
          "This product, for Kent framework, cycle");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    return switch (tender.groundwork().stages().current()) {
      case PLAN -> List.of();
      case ANALYSE -> List.of(closed(Stage.ANALYSE, "leave it for PLAN first"));
      case DO -> List.of(closed(Stage.DO, "another tender is another project's"));
      case REVIEW -> List.of(closed(Stage.REVIEW, "another tender is another project's"));
    };
  }

  private static Finding closed(Stage stage, String whatToDo) {
    return INFO.finding("/project/stage", "The project is in %s: %s".formatted(stage, whatToDo));
  }
}
