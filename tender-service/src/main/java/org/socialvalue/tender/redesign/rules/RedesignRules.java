package org.socialvalue.tender.redesign.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.redesign.RoundInQuestion;

/** The rules that the end of redesign has to keep. The next one joins a list here. */
public final class RedesignRules {

  private static final List<Rule<RoundInQuestion>> OF_THE_ROUND =
      List.of(new OptionsAreWholeBeforeOneIsChosen());

  private static final List<Rule<Groundwork>> OF_THE_OPTIONS =
      List.of(new NobodyGainsAtAnothersCost(), new PrinciplesAreAssessed());

  private RedesignRules() {}

  /** What speaks against ending redesign so; nothing where it goes on. */
  public static List<Finding> check(RoundInQuestion round) {
    if (!round.asked().concludes()) {
      return List.of();
    }
    var findings = new ArrayList<>(Findings.of(OF_THE_ROUND, round));
    findings.addAll(Findings.of(OF_THE_OPTIONS, round.groundwork()));
    return List.copyOf(findings);
  }

  /** What is to be seen in the options as they are laid side by side. */
  public static List<Finding> warnings(Groundwork laid) {
    return Findings.of(OF_THE_OPTIONS, laid);
  }
}
