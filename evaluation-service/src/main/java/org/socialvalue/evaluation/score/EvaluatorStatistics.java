package org.socialvalue.evaluation.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.panel.PanelMember;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.evaluation.scoring.Fraction;

/**
 * How one evaluator's marks lie beside those of the others: a mirror for the panel. Nobody is
 * ranked by it; it stands in the panel's order.
 *
 * @param given marks of theirs that count
 * @param incomplete answers that they were to mark, were free to judge, and did not
 * @param barred answers of bids in which they declared a conflict
 * @param lowest and {@code highest}: their marks; null where they gave none
 * @param spread between the two
 * @param mean of their marks, to two places half up
 * @param severity the mean difference of their mark from the mean of the others' for the same
 *     answer, to two places half up: below nought they mark lower than the others; null where
 *     nobody else marked the same answers
 * @param furthest the widest such difference, either way
 * @param moderated how many of their answers were further apart than the tolerance
 */
public record EvaluatorStatistics(
    String evaluator,
    String name,
    int given,
    int incomplete,
    int barred,
    @Nullable Integer lowest,
    @Nullable Integer highest,
    @Nullable Integer spread,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal severity,
    @Nullable BigDecimal furthest,
    int moderated) {

  private static final int PLACES = 2;

  /**
   * @param expected answers of their questions, of every bid that has not dropped out
   * @param free those of them that they were free to judge
   * @param tolerance the widest spread that needs no moderation
   */
  static EvaluatorStatistics of(
      PanelMember member,
      int expected,
      int free,
      List<ModeratedAnswer> answers,
      BigDecimal tolerance) {
    var own = new ArrayList<Integer>();
    var differences = new ArrayList<Fraction>();
    int wide = 0;
    for (var answer : answers) {
      var mark = markOf(member.userId(), answer);
      if (mark != null) {
        own.add(mark);
        wide += BigDecimal.valueOf(answer.spread()).compareTo(tolerance) > 0 ? 1 : 0;
        var others = others(member.userId(), answer);
        if (!others.isEmpty()) {
          differences.add(Fraction.of(mark).minus(Fraction.mean(others)));
        }
      }
    }
    var lowest = own.stream().min(Integer::compare).orElse(null);
    var highest = own.stream().max(Integer::compare).orElse(null);
    return new EvaluatorStatistics(
        member.userId(),
        member.name(),
        own.size(),
        free - own.size(),
        expected - free,
        lowest,
        highest,
        lowest == null || highest == null ? null : highest - lowest,
        mean(own.stream().map(Fraction::of).toList()),
        mean(differences),
        differences.stream()
            .map(Fraction::absolute)
            .max(Fraction::compareTo)
            .map(d -> d.rounded(PLACES))
            .orElse(null),
        wide);
  }

  private static @Nullable Integer markOf(String user, ModeratedAnswer answer) {
    return answer.marks().stream()
        .filter(mark -> mark.evaluator().equals(user))
        .findFirst()
        .map(GivenMark::mark)
        .orElse(null);
  }

  private static List<Fraction> others(String user, ModeratedAnswer answer) {
    return answer.marks().stream()
        .filter(mark -> !mark.evaluator().equals(user))
        .map(mark -> Fraction.of(mark.mark()))
        .toList();
  }

  private static @Nullable BigDecimal mean(List<Fraction> parts) {
    return parts.isEmpty() ? null : Fraction.mean(parts).rounded(PLACES);
  }
}
