package org.socialvalue.monitoring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.events.LearningCaptured.Verdict;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.learning.LessonsLearned.Decided;
import org.socialvalue.monitoring.review.Decision;
import org.socialvalue.monitoring.review.Decision.Kind;

class LessonsLearnedTest {

  @Test
  void each_decision_has_its_verdict() {
    assertThat(verdicts(Promises.jobs(), Kind.PROMOTE_TO_CORE, true))
        .containsExactly(Verdict.PROMOTE_TO_CORE);
    assertThat(verdicts(Promises.jobs(), Kind.KEEP, true)).containsExactly(Verdict.CONTINUE);
    assertThat(verdicts(Promises.jobs(), Kind.DROP, false)).containsExactly(Verdict.STOP);
    assertThat(verdicts(Promises.jobs(), Kind.REVISE, true)).isEmpty();
  }

  @Test
  void what_is_offered_and_kept_now_is_at_risk_of_being_lost() {
    assertThat(verdicts(Promises.peerMentors(), Kind.KEEP, true)).containsExactly(Verdict.AT_RISK);
    assertThat(verdicts(Promises.peerMentors(), Kind.REVISE, true))
        .containsExactly(Verdict.AT_RISK);
    assertThat(verdicts(Promises.peerMentors(), Kind.KEEP, false))
        .containsExactly(Verdict.CONTINUE);
    assertThat(verdicts(Promises.peerMentors(), Kind.DROP, true)).containsExactly(Verdict.STOP);
  }

  @Test
  void without_evidence_of_its_own_a_lesson_rests_on_where_the_promise_stands() {
    var lesson = lessons(Promises.jobs(), Kind.KEEP, true).getFirst();
    assertThat(lesson.evidence()).isEqualTo("Met: 3 people. it works");
  }

  private static List<Verdict> verdicts(Promise promise, Kind kind, boolean delivers) {
    return lessons(promise, kind, delivers).stream().map(Lesson::verdict).toList();
  }

  private static List<Lesson> lessons(Promise promise, Kind kind, boolean delivers) {
    var decision = new Decision(UUID.randomUUID(), kind, "it works", null);
    return LessonsLearned.from(List.of(new Decided(promise, decision, delivers, "Met: 3 people")));
  }
}
