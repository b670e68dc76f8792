package org.socialvalue.monitoring.learning;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.events.LearningCaptured.Verdict;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.review.Decision;

/**
 * What the decisions of a review teach the next design.
 *
 * <p>One lesson for each promise that something was learned of. Recommended becomes a candidate for
 * the core service; dropped stops; kept goes on as it is. But what the provider offered, and keeps
 * now, has no place in the next specification by itself: it is at risk of being lost. To revise
 * what is not being kept teaches nothing yet.
 */
public final class LessonsLearned {

  private LessonsLearned() {}

  /**
   * One decided commitment.
   *
   * @param delivers whether the promise is being kept now
   * @param standing where it stands, in words
   */
  public record Decided(Promise promise, Decision decision, boolean delivers, String standing) {}

  public static List<Lesson> from(List<Decided> decided) {
    return decided.stream().flatMap(LessonsLearned::of).toList();
  }

  private static Stream<Lesson> of(Decided decided) {
    var verdict = verdict(decided);
    return verdict == null ? Stream.empty() : Stream.of(lesson(decided, verdict));
  }

  private static @Nullable Verdict verdict(Decided decided) {
    boolean couldBeLost =
        decided.delivers() && decided.promise().provenance() == Promise.Provenance.OFFERED;
    return switch (decided.decision().decision()) {
      case PROMOTE_TO_CORE -> Verdict.PROMOTE_TO_CORE;
      case DROP -> Verdict.STOP;
      case KEEP -> couldBeLost ? Verdict.AT_RISK : Verdict.CONTINUE;
      case REVISE -> couldBeLost ? Verdict.AT_RISK : null;
    };
  }

  private static Lesson lesson(Decided decided, Verdict verdict) {
    var promise = decided.promise();
    var evidence = decided.decision().evidence();
    return new Lesson(
        promise.lineage(),
        promise.id(),
        verdict,
        promise.statement(),
        promise.category(),
        promise.priority(),
        promise.measure(),
        evidence == null || evidence.isBlank()
            ? decided.standing() + ". " + decided.decision().reason()
            : evidence);
  }
}
