package org.socialvalue.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.panel.PanelMember;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.evaluation.scoring.AgreedMark;

class EvaluatorStatisticsTest {

  @Test
  void severityIsTheMeanDifferenceFromTheOthers() {
    // dev against the others' means: 2 - 4.5, 3 - 3: mean -1.25.
    var statistics = of("dev", 4, 3, answer(2, 4, 5), answer(3, 3, 3));

    assertThat(statistics.given()).isEqualTo(2);
    assertThat(statistics.incomplete()).isEqualTo(1);
    assertThat(statistics.barred()).isEqualTo(1);
    assertThat(statistics.mean()).isEqualByComparingTo("2.50");
    assertThat(statistics.severity()).isEqualByComparingTo("-1.25");
    assertThat(statistics.furthest()).isEqualByComparingTo("2.50");
    assertThat(statistics.spread()).isEqualTo(1);
    assertThat(statistics.moderated()).isEqualTo(1);
  }

  @Test
  void aNoughtIsAMark() {
    var statistics = of("dev", 1, 1, answer(0, 2));

    assertThat(statistics.lowest()).isZero();
    assertThat(statistics.severity()).isEqualByComparingTo("-2.00");
  }

  @Test
  void whoMarksAloneHasNobodyToDifferFrom() {
    var statistics = of("dev", 1, 1, answer(4));

    assertThat(statistics.severity()).isNull();
    assertThat(statistics.furthest()).isNull();
    assertThat(of("dev", 2, 2).mean()).isNull();
  }

  private static EvaluatorStatistics of(
      String user, int expected, int free, ModeratedAnswer... answers) {
    return EvaluatorStatistics.of(
        new PanelMember(user, user, true, false, null, null),
        expected,
        free,
        List.of(answers),
        BigDecimal.ONE);
  }

  private static ModeratedAnswer answer(Integer... marks) {
    var names = List.of("dev", "esme", "farid");
    var given = new ArrayList<GivenMark>();
    for (int i = 0; i < marks.length; i++) {
      given.add(new GivenMark(names.get(i), marks[i], "because"));
    }
    return new ModeratedAnswer(
        new UUID(1, 1),
        "x",
        "Q1",
        given,
        null,
        new AgreedMark(List.of(marks), null, BigDecimal.ONE));
  }
}
