package org.socialvalue.monitoring.story.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** STORIES: nobody's story is kept without a consent that still holds. */
public final class StoriesHaveConsent implements Rule<Telling> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "STORIES",
          "A story is told with a consent that can be withdrawn, and is never turned into a number",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 2 and 13");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Telling story) {
    if (!story.given()) {
      return List.of(
          INFO.finding("/consent/given", "Whoever the story is about has to agree to it first"));
    }
    if (story.expiresOn() != null && story.expiresOn().isBefore(story.today())) {
      return List.of(INFO.finding("/consent/expiresOn", "The consent has already run out"));
    }
    return List.of();
  }
}
