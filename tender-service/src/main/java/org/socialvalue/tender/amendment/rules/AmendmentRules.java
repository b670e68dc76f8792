package org.socialvalue.tender.amendment.rules;

import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.tender.amendment.Amendment;

/** What an amendment keeps, beside the rules of publication. The next one joins the list here. */
public final class AmendmentRules {

  private static final List<Rule<Amendment>> RULES =
      List.of(
          new TheDeadlineNeverComesNearer(),
          new LotsAndQuestionsKeepTheirIdentity(),
          new WhatIsAskedChangesInTime(),
          new QuestionsOfBiddersAreAnswered());

  private AmendmentRules() {}

  /** All of them, for the book of rules. */
  public static List<Rule<Amendment>> all() {
    return RULES;
  }

  public static List<Finding> check(Amendment amendment) {
    return Findings.of(RULES, amendment);
  }
}
