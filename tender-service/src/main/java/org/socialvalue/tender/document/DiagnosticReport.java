package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;

import java.util.List;
import org.socialvalue.tender.document.Document.Section;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.Stage;

/**
 * What was found before anything was planned: whom was talked with, how the service does, what
 * could be lost, what might be added (Kent framework, analyse stage; Welsh process, evaluate).
 */
final class DiagnosticReport {
  private DiagnosticReport() {}

  static List<Section> sections(Sources from) {
    return List.of(
        CommonSections.service(from),
        CommonSections.consideration(from),
        EngagementSections.voices(from),
        EngagementSections.answers(from, Stage.ANALYSE),
        ServiceSections.data(from),
        ServiceSections.asItIs(from),
        RegisterSections.atRisk(from),
        RegisterSections.learned(from),
        potential(from));
  }

  private static Section potential(Sources from) {
    var table =
        table(
            "potential-outcomes",
            "Differences that might be added",
            "outcome",
            "Outcome",
            "category",
            "Whom it is for",
            "priority",
            "Priority",
            "status",
            "Standing");
    for (var outcome : from.outcomes()) {
      if (outcome.status() != OutcomeStatus.DROPPED) {
        table.row(
            outcome.proposed().statement(),
            words(outcome.proposed().category()),
            CommonSections.priority(from, outcome.proposed().priority()),
            words(outcome.status()));
      }
    }
    return new Section(
        "potential-outcomes",
        say("What might be added"),
        List.of(table.orGap("Nobody has named an added difference yet.")));
  }
}
