package org.socialvalue.monitoring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.events.LearningCaptured.Verdict;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.ledger.KeptRate;
import org.socialvalue.monitoring.ledger.LedgerView;
import org.socialvalue.monitoring.ledger.LedgerView.Entry;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.review.Decision;

/** LEARNING: what is at stake goes on, as what the reviews made of it. */
class StakeLessonsTest {

  @Test
  void what_gives_something_now_is_at_risk() {
    assertThat(lessons(entry(PromiseVerdict.STILL_OPEN, 2, null)))
        .extracting(Lesson::verdict)
        .containsExactly(Verdict.AT_RISK);
  }

  @Test
  void what_was_waived_or_gives_nothing_is_not_at_stake() {
    assertThat(
            lessons(entry(PromiseVerdict.WAIVED, 2, null), entry(PromiseVerdict.NOT_KEPT, 0, null)))
        .isEmpty();
  }

  @Test
  void what_a_review_recommended_or_dropped_stays_so() {
    assertThat(
            lessons(
                entry(PromiseVerdict.KEPT, 1, Decision.Kind.PROMOTE_TO_CORE),
                entry(PromiseVerdict.KEPT, 1, Decision.Kind.DROP),
                entry(PromiseVerdict.KEPT, 1, Decision.Kind.KEEP)))
        .extracting(Lesson::verdict)
        .containsExactly(Verdict.PROMOTE_TO_CORE, Verdict.STOP, Verdict.AT_RISK);
  }

  private static List<Lesson> lessons(Entry... entries) {
    var ledger =
        new LedgerView(
            UUID.randomUUID(),
            LocalDate.of(2029, 1, 1),
            Arrays.asList(entries),
            ContractState.ACTIVE,
            new Supplier("s", "S", Supplier.Size.SMALL, Supplier.Sector.PRIVATE),
            KeptRate.of(List.of()));
    return StakeLessons.of(ledger, ledger);
  }

  private static Entry entry(
      PromiseVerdict verdict, long stories, Decision.@Nullable Kind decision) {
    var promise = Promises.sharedTable();
    return new Entry(
        promise.lineage(),
        promise.id(),
        UUID.randomUUID(),
        promise.statement(),
        promise.provenance(),
        true,
        null,
        null,
        null,
        Treatment.STORY,
        List.of(),
        stories,
        decision == null
            ? List.of()
            : List.of(
                new LedgerView.Verdict(
                    UUID.randomUUID(), LocalDate.of(2028, 1, 1), decision, "as heard")),
        promise,
        "S",
        null,
        stories,
        stories > 0,
        verdict,
        "stories told");
  }
}
