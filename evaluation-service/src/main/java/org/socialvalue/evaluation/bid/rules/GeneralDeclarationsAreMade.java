package org.socialvalue.evaluation.bid.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.socialvalue.evaluation.bid.GeneralDeclaration;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * The bidder makes each general declaration that is required; that one of the others is not made is
 * told, and stops nothing. Nothing is declared that there is not.
 */
public final class GeneralDeclarationsAreMade implements Rule<JudgedBid> {

  private final List<GeneralDeclaration> known;

  public GeneralDeclarationsAreMade(List<GeneralDeclaration> known) {
    this.known = known;
  }

  @Override
  public RuleInfo info() {
    return Codes.CONDITIONS_DECLARED;
  }

  @Override
  public List<Finding> check(JudgedBid bid) {
    var findings = new ArrayList<Finding>();
    var declared = bid.content().declared();
    for (var one : known) {
      if (!declared.contains(one.code())) {
        findings.add(
            info()
                .finding(
                    one.required() ? Effect.BLOCK : Effect.INFO,
                    "/declared",
                    "Not declared: %s (%s)".formatted(one.code(), one.text().en())));
      }
    }
    var codes = known.stream().map(GeneralDeclaration::code).toList();
    var seen = new HashSet<String>();
    for (int i = 0; i < declared.size(); i++) {
      if (!codes.contains(declared.get(i))) {
        findings.add(
            info().finding("/declared/" + i, "There is no declaration " + declared.get(i)));
      } else if (!seen.add(declared.get(i))) {
        findings.add(info().finding("/declared/" + i, "It is declared here again"));
      }
    }
    return findings;
  }
}
