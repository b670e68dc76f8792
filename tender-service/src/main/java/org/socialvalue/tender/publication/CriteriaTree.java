package org.socialvalue.tender.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Criterion;
import org.socialvalue.events.Question;

/**
 * The tree of award criteria, walked. A question's exact weight within its kind is the product of
 * the weights on its path, its own share of its criterion included; nothing is rounded.
 */
public final class CriteriaTree {

  /** The most levels that criteria lie within each other. */
  public static final int DEEPEST = 4;

  /** The most decimals of a question's exact weight. */
  public static final int DECIMALS = 6;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Question> questions;

  private CriteriaTree(List<Question> questions) {
    this.questions =
        questions.stream()
            .collect(Collectors.toMap(Question::id, Function.identity(), (a, b) -> a));
  }

  /**
   * A criterion and where it stands.
   *
   * @param at JSON pointer in the content
   * @param depth 1 at the top
   * @param share the product of the weights down to it, its own included, as a percentage
   */
  public record Node(
      String at,
      int depth,
      @Nullable AwardCriterion parent,
      AwardCriterion criterion,
      BigDecimal share) {

    public boolean isLeaf() {
      return criterion.theCriteria().isEmpty();
    }
  }

  public static CriteriaTree of(TenderContent content) {
    var tree = new CriteriaTree(content.theQuestions());
    tree.walk("/criteria", 1, null, HUNDRED, content.theCriteria());
    return tree;
  }

  private void walk(
      String at,
      int depth,
      @Nullable AwardCriterion parent,
      BigDecimal share,
      List<AwardCriterion> side) {
    for (int i = 0; i < side.size(); i++) {
      var own = side.get(i);
      var node = new Node(at + "/" + i, depth, parent, own, part(share, own.weight()));
      nodes.add(node);
      walk(node.at() + "/criteria", depth + 1, own, node.share(), own.theCriteria());
    }
  }

  /** All criteria, parents before their parts, in the order in which they are written. */
  public List<Node> nodes() {
    return List.copyOf(nodes);
  }

  public List<Node> leaves() {
    return nodes.stream().filter(Node::isLeaf).toList();
  }

  /** The question's weight within its kind, exact; the question is one of the leaf's. */
  BigDecimal weight(Node leaf, Question question) {
    return part(leaf.share(), question.weight());
  }

  @Nullable Question question(String id) {
    return questions.get(id);
  }

  /** The questions with their exact weights, in their own order. */
  List<Question> flattened(List<Question> all) {
    var weights = new LinkedHashMap<String, BigDecimal>();
    for (var leaf : leaves()) {
      for (var id : leaf.criterion().theQuestionIds()) {
        weights.put(id, weight(leaf, Objects.requireNonNull(question(id))));
      }
    }
    return all.stream().map(q -> weighing(q, Objects.requireNonNull(weights.get(q.id())))).toList();
  }

  /** As the event carries it: one list, each naming its parent. */
  List<Criterion> frozen() {
    return nodes.stream()
        .map(
            node ->
                new Criterion(
                    node.criterion().id(),
                    node.parent() == null ? null : node.parent().id(),
                    node.criterion().title(),
                    node.criterion().kind(),
                    node.criterion().weight(),
                    node.criterion().theQuestionIds()))
        .toList();
  }

  private static Question weighing(Question question, BigDecimal weight) {
    return new Question(
        question.id(),
        question.kind(),
        question.text(),
        weight,
        question.parts(),
        question.minimumMark());
  }

  /** Per cent of per cent; division by a hundred only moves the point. */
  private static BigDecimal part(BigDecimal whole, BigDecimal percentage) {
    var product = whole.multiply(percentage).movePointLeft(2).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }
}
