package org.socialvalue.evaluation.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.panel.PanelMember;
import org.socialvalue.evaluation.panel.rules.EachQuestionHasItsEvaluator.Division;
import org.socialvalue.evaluation.panel.rules.OneEvaluatorAloneIsSaid.Setting;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;

class PanelRulesTest {

  private static final List<String> QUESTIONS = List.of("Q1", "Q2");

  @Test
  void eachQuestionHasSomebodyToMarkIt() {
    var rule = new EachQuestionHasItsEvaluator();

    assertThat(rule.check(new Division(QUESTIONS, List.of(member("dev", null))))).isEmpty();
    assertThat(
            rule.check(
                new Division(
                    QUESTIONS, List.of(member("dev", List.of("Q1")), member("esme", List.of())))))
        .extracting(Finding::subject)
        .containsExactly("Q2");
  }

  @Test
  void whoObservesMarksNothing() {
    var observer = new PanelMember("max", "Max", false, false, true, null);

    assertThat(new EachQuestionHasItsEvaluator().check(new Division(QUESTIONS, List.of(observer))))
        .hasSize(2)
        .allMatch(Finding::blocks);
    assertThat(observer.marksAnything()).isFalse();
  }

  @Test
  void oneEvaluatorAloneIsSaidButForGrantsAndSmallCompetitions() {
    var rule = new OneEvaluatorAloneIsSaid();
    var alone = new Division(QUESTIONS, List.of(member("dev", null)));
    var two = new Division(QUESTIONS, List.of(member("dev", null), member("esme", null)));

    assertThat(rule.check(new Setting(two, false))).isEmpty();
    assertThat(rule.check(new Setting(alone, true))).isEmpty();
    assertThat(rule.check(new Setting(alone, false)))
        .hasSize(2)
        .allMatch(finding -> finding.effect() == Effect.INFO);
  }

  private static PanelMember member(String user, @Nullable List<String> questions) {
    return new PanelMember(user, user, false, false, null, questions);
  }
}
