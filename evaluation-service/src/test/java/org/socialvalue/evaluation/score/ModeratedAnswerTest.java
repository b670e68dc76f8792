package org.socialvalue.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenConsensus;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.evaluation.scoring.AgreedMark;

class ModeratedAnswerTest {

  private static ModeratedAnswer answer(
      @Nullable Integer consensus, boolean awaitsAgreement, Integer... marks) {
    var given = new ArrayList<GivenMark>();
    for (int i = 0; i < marks.length; i++) {
      given.add(new GivenMark("evaluator " + i, marks[i], "because"));
    }
    return new ModeratedAnswer(
        new UUID(1, 1),
        "x",
        "Q1",
        given,
        consensus == null ? null : new GivenConsensus(consensus, "because", "chair"),
        new AgreedMark(List.of(marks), consensus, BigDecimal.ONE),
        awaitsAgreement);
  }

  @Test
  void nothingIsAgreedWhileModerationIsNeeded() {
    var wide = answer(null, false, 1, 5);

    assertThat(wide.needsModeration()).isTrue();
    assertThat(wide.agreedInText()).isNull();
    assertThat(wide.how()).isNull();
  }

  @Test
  void nothingIsAgreedWhileAConsensusAwaitsAgreement() {
    assertThat(answer(null, true, 4, 4).agreedInText()).isNull();
    assertThat(answer(null, true, 4, 4).how()).isNull();
  }

  @Test
  void nothingIsAgreedWhereNobodyWasFreeToJudge() {
    assertThat(answer(null, false).agreedInText()).isNull();
  }

  @Test
  void marksThatLieTogetherAgreeOnTheirMean() {
    assertThat(answer(null, false, 4, 3).agreedInText()).isEqualTo("7/2");
    assertThat(answer(null, false, 4, 3).how()).isEqualTo("mean of 3, 4");
  }

  @Test
  void aConsensusThatStandsIsAgreedHoweverWideTheMarks() {
    assertThat(answer(3, false, 1, 5).agreedInText()).isEqualTo("3");
    assertThat(answer(3, false, 1, 5).how()).startsWith("consensus of the panel");
  }
}
