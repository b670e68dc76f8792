package org.socialvalue.kit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final RuleInfo FLOOR =
      new RuleInfo("FLOOR", "stay above", Effect.BLOCK, Basis.LAW, "test 1");
  private static final RuleInfo HINT =
      new RuleInfo("HINT", "think again", Effect.ADVISE, Basis.PRACTICE, "test 2");

  @Test
  void a_block_stands_whatever_is_acknowledged() {
    var finding = FLOOR.finding("/a", "too low");
    assertThat(Findings.standing(List.of(finding), List.of(acknowledged("FLOOR", "/a"))))
        .containsExactly(finding);
  }

  @Test
  void advice_stands_until_it_is_acknowledged_where_it_was_given() {
    var here = HINT.finding("/a", "sure?");
    var there = HINT.finding("/b", "sure?");
    assertThat(Findings.standing(List.of(here, there), List.of(acknowledged("HINT", "/a"))))
        .containsExactly(there);
  }

  @Test
  void an_acknowledgement_without_subject_covers_the_rule() {
    var here = HINT.finding("/a", "sure?");
    var there = HINT.finding("/b", "sure?");
    assertThat(Findings.standing(List.of(here, there), List.of(acknowledged("HINT", null))))
        .isEmpty();
  }

  private static Acknowledgement acknowledged(
      String code, @org.jspecify.annotations.Nullable String subject) {
    return new Acknowledgement(code, subject, "we thought about it");
  }
}
