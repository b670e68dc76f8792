package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.day;
import static org.socialvalue.tender.document.Writing.gap;
import static org.socialvalue.tender.document.Writing.paragraph;
import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.datapack.DataItem;
import org.socialvalue.tender.datapack.DataKind;
import org.socialvalue.tender.document.Document.Block;
import org.socialvalue.tender.document.Document.Paragraph;
import org.socialvalue.tender.document.Document.Section;
import org.socialvalue.tender.redesign.DescribeOption;
import org.socialvalue.tender.redesign.OptionFacts;
import org.socialvalue.tender.redesign.Subject;

/** What the data tell of the service, how it does on the principles, and what it might become. */
final class ServiceSections {
  private ServiceSections() {}

  static Section data(Sources from) {
    var table =
        table(
            "data-pack",
            "What we have, and what it tells",
            "kind",
            "Data",
            "tells",
            "What it tells",
            "figures",
            "Figures",
            "source",
            "Source",
            "as-of",
            "As of");
    var missing = new ArrayList<Block>();
    var content = from.groundwork().service().pack().content();
    for (var kind : DataKind.values()) {
      var item = content.item(kind);
      var present = item == null ? null : item.present();
      if (present != null) {
        table.row(
            say(named(kind)),
            say(present.tells()),
            say(figures(present)),
            say(present.source()),
            day(present.asOf()));
      } else {
        missing.add(gap(missing(kind, item)));
      }
    }
    var blocks = new ArrayList<Block>();
    blocks.add(table.orGap("There are no data on the service yet."));
    blocks.addAll(missing);
    return new Section("data-pack", say("What the data tell"), blocks);
  }

  private static String named(DataKind kind) {
    var words = kind.inWords();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String missing(DataKind kind, @Nullable DataItem item) {
    var said = item == null ? null : item.missing();
    return said == null
        ? named(kind) + ": nobody has said anything of it."
        : "%s: %s %s".formatted(named(kind), said.why(), said.whatWillBeDone());
  }

  private static String figures(DataItem.Present present) {
    if (present.figures() == null) {
      return "";
    }
    return present.figures().stream()
        .map(
            figure ->
                "%s: %s %s%s"
                    .formatted(
                        figure.label(),
                        Writing.number(figure.value()).en(),
                        figure.unit(),
                        figure.period() == null ? "" : " (" + figure.period() + ")"))
        .collect(Collectors.joining("\n"));
  }

  /** The service as it is, principle by principle. */
  static Section asItIs(Sources from) {
    var table =
        table(
            "principles-now",
            "The service as it is, on a scale of %s".formatted(scale(from)),
            "principle",
            "Principle",
            "mark",
            "Mark",
            "evidence",
            "Evidence");
    var marks = from.groundwork().service().marksOf(new Subject.Current());
    for (var principle : from.groundwork().framework().principles()) {
      var given = marks.get(principle.code());
      table.row(
          principle.title(),
          say(given == null ? "Not assessed" : Integer.toString(given.mark().mark())),
          say(given == null ? null : given.mark().evidence()));
    }
    return new Section(
        "principles-now",
        say("How the service does on the principles"),
        List.of(table.orGap("The project's frameworks have no principles to look at.")));
  }

  private static String scale(Sources from) {
    var scale = from.groundwork().framework().policy().principleScale();
    return scale.min() + " to " + scale.max();
  }

  /** The options side by side, what each would change for whom, and what was concluded. */
  static Section redesign(Sources from) {
    var service = from.groundwork().service();
    var options = service.onTheTable();
    var blocks = new ArrayList<Block>();
    if (options.isEmpty()) {
      blocks.add(gap("No option to redesign the service is on the table."));
    } else {
      options.forEach(
          option ->
              blocks.add(
                  new Paragraph(
                      say("%s\n%s".formatted(option.title(), option.described().summary())))));
      blocks.add(principles(from, options));
      blocks.add(dimensions(from, options));
      blocks.add(affected(options));
    }
    blocks.add(
        service
            .conclusion()
            .map(
                end ->
                    paragraph(
                        concluded(from, end.decided().chosenOption(), end.decided().reason())))
            .orElse(gap("Redesign has not been concluded.")));
    return new Section("redesign", say("The service anew"), blocks);
  }

  private static String concluded(Sources from, java.util.@Nullable UUID chosen, String reason) {
    var what =
        chosen == null
            ? "The service stays as it is."
            : from.groundwork()
                .service()
                .option(chosen)
                .map(option -> "Chosen: " + option.title() + ".")
                .orElse("An option was chosen.");
    return "No further redesign is needed. %s\n%s".formatted(what, reason);
  }

  private static Block principles(Sources from, List<OptionFacts> options) {
    var table =
        table(
            "principles-compared",
            "Marks side by side, on a scale of %s; nothing is added up".formatted(scale(from)),
            "principle",
            "Principle",
            "as-it-is",
            "As it is");
    options.forEach(option -> table.column(option.id().toString(), say(option.title())));
    var service = from.groundwork().service();
    for (var principle : from.groundwork().framework().principles()) {
      var row = new ArrayList<LocalizedText>();
      row.add(principle.title());
      row.add(mark(from, new Subject.Current(), principle.code()));
      options.forEach(option -> row.add(mark(from, option.subject(), principle.code())));
      table.row(row);
    }
    return table.orGap(
        service.options().isEmpty()
            ? "There is nothing to compare."
            : "No principle to compare on.");
  }

  private static LocalizedText mark(Sources from, Subject subject, String principle) {
    var given = from.groundwork().service().marksOf(subject).get(principle);
    return say(given == null ? "Not assessed" : Integer.toString(given.mark().mark()));
  }

  private static Block dimensions(Sources from, List<OptionFacts> options) {
    var table =
        table(
            "dimensions",
            "What would change",
            "dimension",
            "Dimension",
            "option",
            "Option",
            "as-it-is",
            "As it is",
            "as-it-might-be",
            "As it might be");
    for (var dimension : from.groundwork().framework().redesignDimensions()) {
      for (var option : options) {
        option.described().dimensions().stream()
            .filter(one -> one.code().equals(dimension.code()))
            .forEach(
                one ->
                    table.row(
                        dimension.title(),
                        say(option.title()),
                        say(one.asItIs()),
                        say(one.asItMightBe())));
      }
    }
    return table.orGap("No option is described by the dimensions of redesign.");
  }

  private static Block affected(List<OptionFacts> options) {
    var table =
        table(
            "affected",
            "Who gains and who loses",
            "option",
            "Option",
            "who",
            "Who",
            "change",
            "Well-being",
            "why",
            "Why");
    for (var option : options) {
      for (DescribeOption.Affected one : option.described().affected()) {
        table.row(say(option.title()), say(one.inWords()), words(one.change()), say(one.why()));
      }
    }
    return table.orGap("Nobody has said whom the options affect.");
  }
}
