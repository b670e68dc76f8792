package org.socialvalue.evaluation.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;

/** What every list of members must be, whatever the tender: told all at once. */
final class SoundPanel {

  private final List<String> questions;
  private final List<Fault> faults = new ArrayList<>();

  private SoundPanel(TenderPublished tender) {
    questions = tender.questions().stream().map(Question::id).toList();
  }

  /**
   * @throws Refused 400 with every fault
   */
  static void require(List<PanelMember> members, TenderPublished tender) {
    var check = new SoundPanel(tender);
    check.together(members);
    for (int i = 0; i < members.size(); i++) {
      check.member(members.get(i), "/members/" + i);
    }
    if (!check.faults.isEmpty()) {
      throw Refused.invalid(check.faults);
    }
  }

  private void together(List<PanelMember> members) {
    if (members.stream().filter(PanelMember::chair).count() != 1) {
      faults.add(new Fault("/members", "a panel has exactly one chair"));
    }
    if (members.stream().map(PanelMember::userId).distinct().count() != members.size()) {
      faults.add(new Fault("/members", "nobody is on a panel twice"));
    }
  }

  private void member(PanelMember member, String at) {
    if (member.observes() && member.chair()) {
      faults.add(new Fault(at + "/observer", "the chair leads, and does not only watch"));
    }
    var own = member.questions();
    if (own == null) {
      return;
    }
    if (member.observes() && !own.isEmpty()) {
      faults.add(new Fault(at + "/questions", "an observer marks nothing"));
    }
    if (own.isEmpty() && !member.observes() && !member.chair()) {
      faults.add(new Fault(at + "/questions", "an evaluator marks at least one question"));
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < own.size(); i++) {
      if (!questions.contains(own.get(i))) {
        faults.add(new Fault(at + "/questions/" + i, "the tender has no such question"));
      } else if (!seen.add(own.get(i))) {
        faults.add(new Fault(at + "/questions/" + i, "stands here twice"));
      }
    }
  }
}
