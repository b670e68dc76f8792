package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * LONGER_TERM: whether a longer contract would sustain outcomes better was thought about, and a
 * long one is looked after. From how many years on it is long, and how often it is then reviewed at
 * least, are this product's figures; the framework gives none.
 */
public final class LongerTermWasConsidered implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "LONGER_TERM",
          "Contract length was considered with sustained outcomes in mind",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, plan stage");

  private static final int LONG_YEARS = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var findings = new ArrayList<Finding>();
    if (Said.nothing(tender.content().longerTermConsidered())) {
      findings.add(
          INFO.finding(
              "/longerTermConsidered",
              "Nothing says whether a longer contract would sustain outcomes better"));
    }
    var terms = tender.content().contractTerms();
    if (terms != null && isLong(terms) && terms.reviewEveryMonths() > 12) {
      findings.add(
          INFO.finding(
              "/contractTerms/reviewEveryMonths",
              "A contract of more than %d years is reviewed less than once a year: long ones need"
                      .formatted(LONG_YEARS)
                  + " closer management"));
    }
    return findings;
  }

  private static boolean isLong(ContractTerms terms) {
    return !terms.endsOn().isBefore(terms.startsOn().plusYears(LONG_YEARS));
  }
}
