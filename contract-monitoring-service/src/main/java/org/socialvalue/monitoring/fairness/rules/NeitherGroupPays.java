package org.socialvalue.monitoring.fairness.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.individual.PersonGroup;

/**
 * BOTH_GROUPS_GAIN: people who use care and their carers get on together. It is told where more in
 * one group fell than improved while in the other more improved, and where the shares that improved
 * are more than 20 points apart; from 10 people in each group. The figures are our own choice.
 */
public final class NeitherGroupPays implements Rule<FairCase> {

  private static final long FEWEST = 10;
  private static final BigDecimal POINTS = BigDecimal.valueOf(20);

  private static final RuleInfo INFO =
      new RuleInfo(
          "BOTH_GROUPS_GAIN",
          "People who use care and their carers gain together, neither at the other's expense",
          Effect.INFO,
          Basis.PRACTICE,
          "Welsh process, evaluate, question 3; our own test");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(FairCase fair) {
    var findings = new ArrayList<Finding>();
    expense(fair, PersonGroup.USES_CARE, PersonGroup.CARER, findings);
    expense(fair, PersonGroup.CARER, PersonGroup.USES_CARE, findings);
    apart(fair, findings);
    return findings;
  }

  private static void expense(
      FairCase fair, PersonGroup gains, PersonGroup pays, List<Finding> findings) {
    if (balance(fair, gains) > 0 && balance(fair, pays) < 0) {
      findings.add(
          INFO.finding(
              "groups",
              "More "
                  + named(gains)
                  + " improved than fell, while more "
                  + named(pays)
                  + " fell than improved. Ask whether one side gains at the other's expense"));
    }
  }

  /** Improved less fallen; nothing where it isn't shown or there are too few. */
  private static long balance(FairCase fair, PersonGroup group) {
    var improved = fair.improved(group);
    var fallen = fair.fallen(group);
    boolean enough = fair.being(group).orElse(0) >= FEWEST;
    return enough && improved.isPresent() && fallen.isPresent()
        ? improved.getAsLong() - fallen.getAsLong()
        : 0;
  }

  private static void apart(FairCase fair, List<Finding> findings) {
    var users = share(fair, PersonGroup.USES_CARE);
    var carers = share(fair, PersonGroup.CARER);
    if (users != null && carers != null && users.subtract(carers).abs().compareTo(POINTS) > 0) {
      findings.add(
          INFO.finding(
              "groups",
              users
                  + " per cent of the people who use care improved, and "
                  + carers
                  + " per cent of the carers. Ask what the others are lacking"));
    }
  }

  private static @Nullable BigDecimal share(FairCase fair, PersonGroup group) {
    return Share.percentOf(fair.improved(group), fair.being(group), FEWEST);
  }

  private static String named(PersonGroup group) {
    return group == PersonGroup.CARER ? "carers" : "people who use care";
  }
}
