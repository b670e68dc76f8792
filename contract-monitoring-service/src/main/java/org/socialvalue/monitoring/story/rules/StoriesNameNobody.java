package org.socialvalue.monitoring.story.rules;

import java.util.List;
import java.util.Map;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.individual.rules.Identifiers;

/**
 * STORIES: a story goes by a pseudonym. What has a shape is found: addresses, numbers, birthdays. A
 * name has none, so whoever tells the story leaves it out.
 */
public final class StoriesNameNobody implements Rule<Account> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "STORIES",
          "A story is told under a pseudonym",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 7 and 13");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Account account) {
    return account.words().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            words ->
                Identifiers.in(words.getValue()).stream()
                    .map(
                        kind ->
                            INFO.finding(
                                words.getKey(),
                                "There is " + kind + " in it; nobody is to be known by it")))
        .toList();
  }
}
