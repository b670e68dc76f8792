package org.socialvalue.tender.publication.rules;

import static org.socialvalue.tender.publication.rules.WeightsSumToOneHundred.HUNDRED;
import static org.socialvalue.tender.publication.rules.WeightsSumToOneHundred.off;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.events.Question;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.publication.AwardCriterion;
import org.socialvalue.tender.publication.CriteriaTree;
import org.socialvalue.tender.publication.CriteriaTree.Node;
import org.socialvalue.tender.publication.TenderContent;

/** WEIGHTS_SUM within a tree of award criteria, level by level; no question stands outside it. */
final class WeightsOfTheTree {

  private final TenderContent content;
  private final Map<String, Question> questions;
  private final List<Finding> findings = new ArrayList<>();

  private WeightsOfTheTree(TenderContent content) {
    this.content = content;
    this.questions =
        content.theQuestions().stream()
            .collect(Collectors.toMap(Question::id, Function.identity(), (a, b) -> a));
  }

  static List<Finding> findings(TenderContent content) {
    var look = new WeightsOfTheTree(content);
    look.top();
    var tree = CriteriaTree.of(content);
    tree.nodes().forEach(look::within);
    look.outside(tree);
    return look.findings;
  }

  private void top() {
    for (var kind : Question.Kind.values()) {
      var side = content.theCriteria().stream().filter(c -> c.kind() == kind).toList();
      level("/criteria", "The criteria of " + kind, weights(side));
    }
  }

  private void within(Node node) {
    var own = node.criterion();
    if (!node.isLeaf()) {
      level(node.at() + "/criteria", "The parts of " + own.id(), weights(own.theCriteria()));
    } else if (own.theQuestionIds().isEmpty()) {
      findings.add(
          WeightsSumToOneHundred.INFO.finding(
              node.at() + "/questionIds", own.id() + " has no question to be judged by"));
    } else {
      level(node.at() + "/questionIds", "The questions of " + own.id(), ofQuestions(own));
    }
  }

  private void outside(CriteriaTree tree) {
    var inside = new HashSet<String>();
    tree.leaves().forEach(leaf -> inside.addAll(leaf.criterion().theQuestionIds()));
    for (int i = 0; i < content.theQuestions().size(); i++) {
      var id = content.theQuestions().get(i).id();
      if (!inside.contains(id)) {
        findings.add(
            WeightsSumToOneHundred.INFO.finding(
                "/questions/" + i, id + " belongs to no award criterion"));
      }
    }
  }

  private void level(String at, String what, List<BigDecimal> weights) {
    var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!weights.isEmpty() && sum.compareTo(HUNDRED) != 0) {
      findings.add(off(at, what, sum));
    }
  }

  private static List<BigDecimal> weights(List<AwardCriterion> side) {
    return side.stream().map(AwardCriterion::weight).toList();
  }

  private List<BigDecimal> ofQuestions(AwardCriterion leaf) {
    return leaf.theQuestionIds().stream()
        .map(questions::get)
        .filter(Objects::nonNull)
        .map(Question::weight)
        .toList();
  }
}
