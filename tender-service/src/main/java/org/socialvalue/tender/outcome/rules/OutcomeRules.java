package org.socialvalue.tender.outcome.rules;

import java.util.List;
import java.util.stream.Stream;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** The rules that an outcome has to keep. The next one joins a list here. */
public final class OutcomeRules {

  /** Kept by whatever the contract asks for, scored or not. */
  private static final List<Rule<OutcomeInQuestion>> REQUIRED =
      List.of(
          new LandsInTheRelevantArea(),
          new FallsInACategory(),
          new GoesOverAndAboveCore(),
          new SetsNoMoneyGoal(),
          new StatesTheOutcomeNotTheMeans(),
          new RestsOnALocalCondition(),
          new IsCoDesignedWithBothSides(),
          new IsProportionate(),
          new DoesNotHarmCoreQuality(),
          new ShutsNoGoodProviderOut());

  /** Kept besides by what is scored. */
  private static final List<Rule<OutcomeInQuestion>> SCORED =
      List.of(
          new ArisesFromCoreDelivery(),
          new TracesToAPriority(),
          new MeasuresAnOutcomeNotAnOutput());

  private static final Rule<OutcomeInQuestion> COMPUTED = new IsScorable();

  private OutcomeRules() {}

  /** All of them, for the book of rules. */
  public static List<Rule<OutcomeInQuestion>> all() {
    return Stream.of(REQUIRED, SCORED, List.of(COMPUTED)).flatMap(List::stream).toList();
  }

  public static List<Finding> check(OutcomeInQuestion q) {
    return Findings.of(
        switch (q.use()) {
          case SPECIFIED -> all();
          case UNSCORED_KPI -> Stream.concat(REQUIRED.stream(), Stream.of(COMPUTED)).toList();
        },
        q);
  }
}
