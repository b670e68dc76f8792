package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.socialvalue.evaluation.bid.BidContent.ConditionAnswer;
import org.socialvalue.evaluation.bid.BidContent.ConditionAnswer.Meets;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.events.ParticipationCondition;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * The bidder declares of each condition to take part whether it is met, with evidence; something of
 * the same worth, or being on the way, is enough where the condition says so (Kent framework, green
 * and sustainable).
 */
public final class EachConditionIsAnswered implements Rule<JudgedBid> {

  @Override
  public RuleInfo info() {
    return Codes.CONDITIONS_DECLARED;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    var asked = Optional.ofNullable(bid.tender().conditions()).orElse(List.of());
    var given = bid.content().conditions();
    for (var condition : asked) {
      if (given.stream().noneMatch(answer -> answer.conditionId().equals(condition.id()))) {
        findings.add(
            info()
                .finding(
                    "/conditions",
                    "Declare condition %s: %s".formatted(condition.id(), condition.text().en())));
      }
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < given.size(); i++) {
      var answer = given.get(i);
      var at = "/conditions/" + i;
      if (!seen.add(answer.conditionId())) {
        findings.add(info().finding(at + "/conditionId", "It is declared here again"));
      }
      asked.stream()
          .filter(condition -> condition.id().equals(answer.conditionId()))
          .findFirst()
          .ifPresentOrElse(
              condition -> declared(answer, condition, at, findings),
              () ->
                  findings.add(
                      info()
                          .finding(
                              at + "/conditionId",
                              "The tender has no condition " + answer.conditionId())));
    }
    return findings;
  }

  private void declared(
      ConditionAnswer answer, ParticipationCondition condition, String at, List<Finding> findings) {
    if (answer.meets() == null) {
      findings.add(info().finding(at + "/meets", "Say whether it is met"));
    } else if (answer.meets() == Meets.EQUIVALENT && !condition.acceptsEquivalent()) {
      findings.add(info().finding(at + "/meets", condition.id() + " takes no equivalent"));
    } else if (answer.meets() == Meets.WORKING_TOWARDS && !condition.acceptsWorkingTowards()) {
      findings.add(
          info().finding(at + "/meets", condition.id() + " has to be met when the bid comes in"));
    }
    if (answer.evidence() == null || answer.evidence().isBlank()) {
      findings.add(info().finding(at + "/evidence", "Say how that can be seen"));
    }
  }
}
