package org.socialvalue.evaluation.score.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenConsensus;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.evaluation.scoring.AgreedMark;
import org.socialvalue.kit.rules.Finding;

class ScoreRulesTest {

  private static final UUID BID = new UUID(1, 2);

  @Test
  void whoJudgesHasDeclaredAndHasNoConflict() {
    var rule = new EvaluatorsAreFreeOfConflicts();

    assertThat(rule.check(new EvaluatorsAreFreeOfConflicts.Standing(true, false, "x"))).isEmpty();
    assertThat(rule.check(new EvaluatorsAreFreeOfConflicts.Standing(false, false, "x"))).hasSize(1);
    assertThat(rule.check(new EvaluatorsAreFreeOfConflicts.Standing(true, true, "x"))).hasSize(1);
  }

  @Test
  void aDeclaredConflictStands() {
    var rule = new DeclaredConflictsStand();

    assertThat(
            rule.check(
                new DeclaredConflictsStand.Change(List.of("x"), List.of("y", "x"), List.of())))
        .isEmpty();
    assertThat(rule.check(new DeclaredConflictsStand.Change(List.of("x"), List.of(), List.of("z"))))
        .extracting(Finding::subject)
        .containsExactly("x", "z");
  }

  @Test
  void eachMarkHasItsReason() {
    var rule = new EachMarkHasItsReason();

    assertThat(rule.check(new EachMarkHasItsReason.Given(0, "nothing said"))).isEmpty();
    assertThat(rule.check(new EachMarkHasItsReason.Given(0, " "))).hasSize(1);
    assertThat(rule.check(new EachMarkHasItsReason.Given(5, null))).hasSize(1);
  }

  @Test
  void aConsensusThatNobodyMarkedSaysHowTheViewsWereReconciled() {
    var rule = new AConsensusUnlikeEveryMarkIsExplained();
    var marks = List.of(2, 5);

    assertThat(rule.check(new AConsensusUnlikeEveryMarkIsExplained.Proposed(5, marks, null)))
        .isEmpty();
    assertThat(rule.check(new AConsensusUnlikeEveryMarkIsExplained.Proposed(3, marks, "talked")))
        .isEmpty();
    assertThat(rule.check(new AConsensusUnlikeEveryMarkIsExplained.Proposed(3, marks, " ")))
        .extracting(Finding::subject)
        .containsExactly("/reconciliation");
  }

  @Test
  void aDissentHasItsReason() {
    var rule = new ADissentHasItsReason();

    assertThat(rule.check(new ADissentHasItsReason.Voice(true, null))).isEmpty();
    assertThat(rule.check(new ADissentHasItsReason.Voice(false, "the plan has no dates")))
        .isEmpty();
    assertThat(rule.check(new ADissentHasItsReason.Voice(false, ""))).hasSize(1);
  }

  @Test
  void everybodyIsHeardBeforeAConsensusIsClosed() {
    var rule = new EverybodyIsHeardBeforeClosing();
    var panel = List.of("dev", "esme");

    assertThat(rule.check(new EverybodyIsHeardBeforeClosing.Voices(panel, panel))).isEmpty();
    assertThat(rule.check(new EverybodyIsHeardBeforeClosing.Voices(panel, List.of("dev"))))
        .extracting(Finding::subject)
        .containsExactly("esme");
  }

  @Test
  void everyProposalIsAgreedBeforeTheRanking() {
    var rule = new EveryProposalIsAgreed();
    var settled = answer(false, 3, 4);
    var proposed =
        new ModeratedAnswer(BID, "orchard", "Q1", settled.marks(), null, settled.comesTo(), true);

    assertThat(rule.check(List.of(settled))).isEmpty();
    assertThat(rule.check(List.of(proposed)))
        .extracting(Finding::subject)
        .containsExactly(BID + "/Q1");
  }

  @Test
  void everyAnswerHasAMark() {
    var rule = new EveryAnswerHasAMark();
    var one = new EveryAnswerHasAMark.Answered(BID, "orchard", "Q1");
    var other = new EveryAnswerHasAMark.Answered(BID, "orchard", "Q2");

    assertThat(rule.check(new EveryAnswerHasAMark.Marking(List.of(one), Set.of(one)))).isEmpty();
    assertThat(rule.check(new EveryAnswerHasAMark.Marking(List.of(one, other), Set.of(one))))
        .extracting(Finding::subject)
        .containsExactly(BID + "/Q2");
  }

  @Test
  void marksStayHiddenUntilAllAreIn() {
    var rule = new MarksStayHiddenUntilAllAreIn();
    var panel = List.of("dev", "esme");

    assertThat(rule.check(new MarksStayHiddenUntilAllAreIn.Progress(panel, panel))).isEmpty();
    assertThat(rule.check(new MarksStayHiddenUntilAllAreIn.Progress(panel, List.of("dev"))))
        .extracting(Finding::subject)
        .containsExactly("esme");
    assertThat(rule.check(new MarksStayHiddenUntilAllAreIn.Progress(List.of(), List.of())))
        .hasSize(1);
  }

  @Test
  void wideSpreadsAreModerated() {
    var rule = new WideSpreadsAreModerated();

    assertThat(rule.check(List.of(answer(false, 3, 4)))).isEmpty();
    assertThat(rule.check(List.of(answer(false, 2, 4)))).hasSize(1);
    assertThat(rule.check(List.of(answer(true, 2, 4)))).isEmpty();
  }

  @Test
  void everyAnswerWasJudgedBySomebody() {
    var rule = new EveryAnswerWasJudged();

    assertThat(rule.check(List.of(answer(false, 0)))).isEmpty();
    assertThat(rule.check(List.of(answer(false)))).hasSize(1);
  }

  @Test
  void anAgreedMarkIsTheExactMeanUnlessThereIsAConsensus() {
    assertThat(answer(false, 4, 4, 3).agreed()).hasToString("11/3");
    assertThat(answer(true, 4, 4, 3).agreed()).hasToString("5");
    assertThat(answer(false, 4, 4, 3).reasons()).hasSize(3);
    assertThat(answer(true, 4, 4, 3).reasons()).containsExactly("agreed");
  }

  private static ModeratedAnswer answer(boolean consensus, int... marks) {
    var given =
        IntStream.range(0, marks.length)
            .mapToObj(i -> new GivenMark("e" + i, marks[i], "because"))
            .toList();
    return new ModeratedAnswer(
        BID,
        "orchard",
        "Q1",
        given,
        consensus ? new GivenConsensus(5, "agreed", "dev") : null,
        new AgreedMark(
            given.stream().map(GivenMark::mark).toList(), consensus ? 5 : null, BigDecimal.ONE));
  }
}
