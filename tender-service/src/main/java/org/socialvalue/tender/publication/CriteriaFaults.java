package org.socialvalue.tender.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.socialvalue.tender.publication.CriteriaTree.Node;

/** What is wrong with the tree of award criteria in itself; what it lacks is found by its rule. */
final class CriteriaFaults {

  private static final int MOST = 500;

  private final CriteriaTree tree;
  private final FaultsFound faults;
  private final Map<String, String> leafOf = new HashMap<>();

  private CriteriaFaults(CriteriaTree tree, FaultsFound faults) {
    this.tree = tree;
    this.faults = faults;
  }

  static void find(TenderContent content, FaultsFound faults) {
    if (!content.hasTree()) {
      return;
    }
    var search = new CriteriaFaults(CriteriaTree.of(content), faults);
    if (search.tree.nodes().size() > MOST) {
      faults.add("/criteria", "has more than " + MOST + " criteria");
      return;
    }
    var ids = new HashSet<String>();
    for (var node : search.tree.nodes()) {
      if (!ids.add(node.criterion().id())) {
        faults.add(node.at() + "/id", node.criterion().id() + " stands twice");
      }
      search.node(node);
    }
  }

  private void node(Node node) {
    var own = node.criterion();
    faults.percentage(node.at() + "/weight", own.weight());
    if (node.depth() > CriteriaTree.DEEPEST) {
      faults.add(node.at(), "lies deeper than " + CriteriaTree.DEEPEST + " levels");
    }
    if (node.parent() != null && node.parent().kind() != own.kind()) {
      faults.add(node.at() + "/kind", "is part of a criterion of the kind " + node.parent().kind());
    }
    if (!node.isLeaf() && !own.theQuestionIds().isEmpty()) {
      faults.add(node.at() + "/questionIds", "a criterion has parts or questions, not both");
    }
    for (int i = 0; i < own.theQuestionIds().size(); i++) {
      question(node, node.at() + "/questionIds/" + i, own.theQuestionIds().get(i));
    }
  }

  private void question(Node leaf, String at, String id) {
    var question = tree.question(id);
    if (question == null) {
      faults.add(at, "there is no question " + id);
      return;
    }
    var elsewhere = leafOf.putIfAbsent(id, leaf.criterion().id());
    if (elsewhere != null) {
      faults.add(at, id + " belongs to " + elsewhere + " already");
    }
    if (question.kind() != leaf.criterion().kind()) {
      faults.add(at, id + " is of the kind " + question.kind());
    }
    if (tree.weight(leaf, question).scale() > CriteriaTree.DECIMALS) {
      faults.add(
          at,
          "the weights down to %s make %s per cent: more than %d decimals"
              .formatted(id, tree.weight(leaf, question).toPlainString(), CriteriaTree.DECIMALS));
    }
  }
}
