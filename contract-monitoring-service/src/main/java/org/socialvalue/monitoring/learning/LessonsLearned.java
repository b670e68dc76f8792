package org.socialvalue.monitoring.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.events.LearningCaptured.Verdict;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.review.Decision;

/**
 * What the decisions of a review teach the next design.
 *
 * <p>Kept goes on as it is, dropped stops, recommended becomes a candidate for the core service. To
 * revise teaches nothing yet. Besides, what is being kept now and has no place in the next
 * specification by itself, because the provider offered it or the review drops it, is at risk of
 * being lost.
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
    var verdicts = new ArrayList<Verdict>();
    switch (decided.decision().decision()) {
      case PROMOTE_TO_CORE -> verdicts.add(Verdict.PROMOTE_TO_CORE);
      case KEEP -> verdicts.add(Verdict.CONTINUE);
      case DROP -> verdicts.add(Verdict.STOP);
      case REVISE -> {}
    }
    if (couldBeLost(decided)) {
      verdicts.add(Verdict.AT_RISK);
    }
    return verdicts.stream().map(verdict -> lesson(decided, verdict));
  }

  private static boolean couldBeLost(Decided decided) {
    boolean offered = decided.promise().provenance() == Promise.Provenance.OFFERED;
    return decided.delivers()
        && switch (decided.decision().decision()) {
          case PROMOTE_TO_CORE -> false;
          case DROP -> true;
          case KEEP, REVISE -> offered;
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
