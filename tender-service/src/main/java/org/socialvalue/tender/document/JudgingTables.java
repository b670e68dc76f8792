package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.number;
import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;
import static org.socialvalue.tender.document.Writing.yesNo;

import java.util.List;
import org.socialvalue.tender.document.Document.Block;
import org.socialvalue.tender.document.Writing.TableWriting;
import org.socialvalue.tender.publication.AwardCriterion;
import org.socialvalue.tender.publication.TenderContent;

/** What a bidder's answers have to cover, and the tree of criteria that they are weighed by. */
final class JudgingTables {

  private JudgingTables() {}

  /** Each part of each question, in their order. */
  static Block parts(TenderContent tender) {
    var table =
        table(
            "parts",
            "What each answer has to cover",
            "question",
            "Question",
            "id",
            "Part",
            "part",
            "What it asks",
            "required",
            "Has to be answered");
    for (var question : tender.theQuestions()) {
      for (var part : question.parts()) {
        table.row(say(question.id()), say(part.id()), part.text(), yesNo(part.required()));
      }
    }
    return table.orGap("No question has parts.");
  }

  /** Each criterion after the one it is part of. */
  static Block criteria(TenderContent tender) {
    var table =
        table(
            "criteria",
            "Award criteria",
            "id",
            "Number",
            "criterion",
            "Criterion",
            "within",
            "Part of",
            "kind",
            "Section",
            "weight",
            "Weight among its neighbours, percent",
            "questions",
            "Judged by");
    write(table, tender.theCriteria(), "");
    return table.orGap("There is no tree of criteria.");
  }

  private static void write(TableWriting table, List<AwardCriterion> criteria, String within) {
    for (var one : criteria) {
      table.row(
          say(one.id()),
          one.title(),
          say(within),
          words(one.kind()),
          number(one.weight()),
          say(String.join(", ", one.theQuestionIds())));
      write(table, one.theCriteria(), one.id());
    }
  }
}
