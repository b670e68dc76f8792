package org.socialvalue.tender.outcome.rules;

import static org.socialvalue.tender.engagement.StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE;
import static org.socialvalue.tender.engagement.StakeholderGroup.PROVIDERS_AND_WORKFORCE;

import java.util.List;
import java.util.stream.Stream;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/**
 * CO_DESIGNED: providers and people who receive care both came to an engagement at which the
 * outcome and its measure were shaped, and it has been held by today. Being invited is not enough.
 */
public final class IsCoDesignedWithBothSides implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "CO_DESIGNED",
          "A requirement and its measure are co-designed with providers and with people who receive"
              + " care before publication",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, specified requirements; measuring 1; KPIs");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    return Stream.of(PROVIDERS_AND_WORKFORCE, PEOPLE_WHO_RECEIVE_CARE)
        .filter(group -> !shapedBy(group, q))
        .map(
            group ->
                INFO.finding(
                    q.at() + "/coDesignedAt",
                    "No engagement held so far shows that "
                        + group.inWords()
                        + " helped to shape it and its measure"))
        .toList();
  }

  private static boolean shapedBy(StakeholderGroup group, OutcomeInQuestion q) {
    return q.safeguards().coDesignedAt().stream()
        .filter(engagement -> engagement.heardBy(q.around().today()))
        .anyMatch(engagement -> engagement.held().heard(group));
  }
}
