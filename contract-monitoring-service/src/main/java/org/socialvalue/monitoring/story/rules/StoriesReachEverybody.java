package org.socialvalue.monitoring.story.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * STORIES: first-hand where possible, a picture with a description, sound and film with a
 * transcript. Asked for and never demanded: a story is worth more than its form.
 */
public final class StoriesReachEverybody implements Rule<Pieces> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "STORIES",
          "A story is first-hand where possible, and nobody is shut out by its form",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, measuring 13");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Pieces story) {
    var findings = new ArrayList<Finding>();
    if (!story.firstHand()) {
      findings.add(
          INFO.finding(
              "/firstHand", "Could whoever it is about tell it, in words, a picture or sound?"));
    }
    for (var piece : story.pieces()) {
      if (!piece.described()) {
        findings.add(
            INFO.finding(
                piece.pointer() + "/description",
                piece.picture()
                    ? "Say what the picture shows, for those who can't see it"
                    : "Write down what is said, for those who can't hear it"));
      }
    }
    return findings;
  }
}
