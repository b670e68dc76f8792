package org.socialvalue.monitoring.statement.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.Period;

/**
 * ANNUAL_STATEMENT: a statement tells of one whole contract year that is over. What nobody reported
 * on, and a statement that the contract did not ask for, are advised against.
 */
public final class AStatementTellsOfAWholeContractYear implements Rule<StatementCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ANNUAL_STATEMENT",
          "Where the contract asks for it, each contract year has a statement, signed by both sides"
              + " once the year is over",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, do stage");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(StatementCase statement) {
    var findings = new ArrayList<Finding>();
    if (!years(statement.contract()).contains(statement.told())) {
      findings.add(INFO.finding("/from", statement.told() + " is not one of the contract's years"));
    }
    if (!statement.told().isOverBy(statement.today().minusDays(1))) {
      findings.add(INFO.finding("/to", "The year is not over before " + statement.told().to()));
    }
    if (!statement.askedFor()) {
      findings.add(
          INFO.finding(Effect.ADVISE, "/kind", "The contract asks for no annual statement"));
    }
    statement
        .unreported()
        .forEach(
            kpi ->
                findings.add(
                    INFO.finding(
                        Effect.ADVISE, kpi, "Nothing was reported for this year on: " + kpi)));
    return findings;
  }

  /**
   * From the first day or its anniversary to the day before the next; the last may be shorter. A
   * 29th of February has its anniversary on the 1st of March.
   */
  public static List<Period> years(Period contract) {
    return contract.stretches(12);
  }
}
