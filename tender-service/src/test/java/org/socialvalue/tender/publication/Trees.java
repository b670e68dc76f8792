package org.socialvalue.tender.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Kind;

/** Trees of award criteria for tests. */
final class Trees {

  private Trees() {}

  static AwardCriterion node(String id, String weight, AwardCriterion... parts) {
    return criterion(id, Kind.QUALITY, new BigDecimal(weight), List.of(parts), null);
  }

  static AwardCriterion leaf(String id, String weight, String... questions) {
    return criterion(id, Kind.QUALITY, new BigDecimal(weight), null, List.of(questions));
  }

  static AwardCriterion criterion(
      String id,
      Kind kind,
      BigDecimal weight,
      @Nullable List<AwardCriterion> parts,
      @Nullable List<String> questions) {
    return new AwardCriterion(id, LocalizedText.english(id), kind, weight, parts, questions);
  }

  static Question question(String id, String weight) {
    return question(id, Kind.QUALITY, new BigDecimal(weight));
  }

  static Question question(String id, Kind kind, BigDecimal weight) {
    return new Question(id, kind, LocalizedText.english("Question " + id), weight, List.of());
  }

  static TenderContent content(List<AwardCriterion> criteria, Question... questions) {
    return content(criteria, List.of(questions));
  }

  static TenderContent content(List<AwardCriterion> criteria, List<Question> questions) {
    return new TenderContent(
        LocalizedText.english("Homecare"),
        null,
        null,
        null,
        questions,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        criteria,
        null,
        null);
  }

  /** A tree in which everything that stands side by side sums to 100. */
  record Grown(List<AwardCriterion> criteria, List<Question> questions) {

    TenderContent content() {
      return Trees.content(criteria, questions);
    }
  }

  static Grown grow(Random random) {
    var questions = new ArrayList<Question>();
    var top = new ArrayList<AwardCriterion>();
    for (var kind : Kind.values()) {
      if (random.nextInt(4) > 0) {
        top.addAll(side(kind, kind.name(), 1, random, questions));
      }
    }
    return new Grown(top, questions);
  }

  private static List<AwardCriterion> side(
      Kind kind, String prefix, int depth, Random random, List<Question> questions) {
    var weights = split(random);
    var side = new ArrayList<AwardCriterion>();
    for (int i = 0; i < weights.size(); i++) {
      var id = prefix + "-" + i;
      var parts =
          depth < CriteriaTree.DEEPEST && random.nextInt(3) == 0
              ? side(kind, id, depth + 1, random, questions)
              : null;
      var asked = parts == null ? ask(kind, id, random, questions) : null;
      side.add(criterion(id, kind, weights.get(i), parts, asked));
    }
    return side;
  }

  private static List<String> ask(Kind kind, String id, Random random, List<Question> questions) {
    var asked = new ArrayList<String>();
    for (var weight : split(random)) {
      asked.add(id + "-Q" + asked.size());
      questions.add(question(asked.getLast(), kind, weight));
    }
    return asked;
  }

  /** One to four weights, whole or with two decimals, that sum to 100. */
  private static List<BigDecimal> split(Random random) {
    var rest = 10_000;
    var weights = new ArrayList<BigDecimal>();
    for (int left = random.nextInt(3); left > 0 && rest > 0; left--) {
      var part = random.nextInt(rest + 1);
      weights.add(BigDecimal.valueOf(part, 2));
      rest -= part;
    }
    weights.add(BigDecimal.valueOf(rest, 2));
    return weights;
  }
}
