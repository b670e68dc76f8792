package org.socialvalue.tender.amendment.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.amendment.Amendment;

/**
 * IDENTITY_KEPT, a rule of the product: a lot or a question can go, and then the version says so;
 * it never becomes another one under its old identifier.
 */
public final class LotsAndQuestionsKeepTheirIdentity implements Rule<Amendment> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "IDENTITY_KEPT",
          "A lot keeps at least one of its areas and a question its kind, or it gets an identifier"
              + " of its own",
          Effect.BLOCK,
          Basis.PRACTICE,
          "This product: a bid names lots and questions by their identifiers");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Amendment amendment) {
    var findings = new ArrayList<Finding>();
    lots(amendment, findings);
    questions(amendment, findings);
    return findings;
  }

  private static void lots(Amendment amendment, List<Finding> findings) {
    var were =
        amendment.before().theLots().stream()
            .collect(Collectors.toMap(Lot::id, Function.identity()));
    var are = amendment.after().theLots();
    for (int i = 0; i < are.size(); i++) {
      var was = were.get(are.get(i).id());
      if (was != null && Collections.disjoint(was.areas(), are.get(i).areas())) {
        findings.add(
            INFO.finding(
                "/lots/" + i + "/areas",
                "%s was for other areas altogether: another lot has another identifier"
                    .formatted(was.id())));
      }
    }
  }

  private static void questions(Amendment amendment, List<Finding> findings) {
    var were =
        amendment.before().theQuestions().stream()
            .collect(Collectors.toMap(Question::id, Function.identity()));
    var are = amendment.after().theQuestions();
    for (int i = 0; i < are.size(); i++) {
      var was = were.get(are.get(i).id());
      if (was != null && was.kind() != are.get(i).kind()) {
        findings.add(
            INFO.finding(
                "/questions/" + i + "/kind",
                "%s was %s: a question of another kind has another identifier"
                    .formatted(was.id(), was.kind())));
      }
    }
  }
}
