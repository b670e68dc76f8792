package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.gap;
import static org.socialvalue.tender.document.Writing.paragraph;
import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.atrisk.Fate;
import org.socialvalue.tender.document.Document.Block;
import org.socialvalue.tender.document.Document.Section;

/** What could be lost, and what earlier contracts taught. */
final class RegisterSections {
  private RegisterSections() {}

  static Section atRisk(Sources from) {
    var table =
        table(
            "at-risk",
            "Value that is being made now",
            "what",
            "What could be lost",
            "made-by",
            "Who makes it",
            "for-whom",
            "For whom",
            "fate",
            "What becomes of it",
            "why",
            "Why, and how");
    var register = from.groundwork().atRisk();
    for (var item : register.items()) {
      var fate = item.fate();
      table.row(
          item.described().what(),
          say(item.described().madeBy()),
          say(item.described().forWhom()),
          fate == null ? say("Not decided") : words(fate.fate()),
          say(why(fate)));
    }
    Block nothing =
        register.nothing() == null
            ? gap("Nobody has looked for what commissioning anew could lose.")
            : paragraph("Nothing was found to be at risk: " + register.nothing().reason());
    return new Section(
        "at-risk",
        say("What could be lost"),
        List.of(register.items().isEmpty() ? nothing : table.orGap("")));
  }

  private static String why(@Nullable Fate fate) {
    return fate == null
        ? ""
        : Stream.of(fate.reason(), fate.how(), fate.coreOutcome())
            .filter(words -> words != null && !words.isBlank())
            .collect(Collectors.joining("\n"));
  }

  static Section learned(Sources from) {
    var table =
        table(
            "learned",
            "What earlier contracts taught",
            "what",
            "What",
            "standing",
            "Standing",
            "decision",
            "Decision",
            "why",
            "Why");
    for (var lesson : from.learned()) {
      table.row(
          lesson.statement(),
          words(lesson.standing()),
          lesson.decision() == null ? say("Not decided") : words(lesson.decision()),
          say(lesson.reason()));
    }
    return new Section(
        "learned",
        say("What earlier contracts taught"),
        List.of(
            from.learned().isEmpty()
                ? paragraph("No earlier contract of this service area has taught anything yet.")
                : table.orGap("")));
  }
}
