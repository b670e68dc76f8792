package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.day;
import static org.socialvalue.tender.document.Writing.fact;
import static org.socialvalue.tender.document.Writing.gap;
import static org.socialvalue.tender.document.Writing.number;
import static org.socialvalue.tender.document.Writing.paragraph;
import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.document.Document.Block;
import org.socialvalue.tender.document.Document.Facts;
import org.socialvalue.tender.document.Document.Paragraph;
import org.socialvalue.tender.document.Document.Section;
import org.socialvalue.tender.publication.ReservedFor;

/** Who may bid, how bids are weighed, and by when. */
final class BiddingSections {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private BiddingSections() {}

  static Section entry(Sources from) {
    var tender = from.tender();
    var blocks = new ArrayList<Block>();
    var reservation = tender == null ? null : tender.reservation();
    if (reservation == null) {
      blocks.add(paragraph("Any provider may bid, whatever its form."));
    } else {
      blocks.add(reserved(reservation));
    }
    var table =
        table(
            "conditions",
            "What a bidder has to bring",
            "id",
            "Number",
            "kind",
            "Kind",
            "condition",
            "Condition",
            "instead",
            "What does as well");
    if (tender != null) {
      tender
          .theConditions()
          .forEach(
              one ->
                  table.row(
                      say(one.id()),
                      words(one.kind()),
                      one.text(),
                      say(
                          one.acceptsOthers()
                              ? "An equivalent, or being on the way there"
                              : null)));
    }
    blocks.add(
        tender == null || tender.theConditions().isEmpty()
            ? paragraph("There are no conditions beyond the law's.")
            : table.orGap(""));
    return new Section("entry", say("Who may bid"), blocks);
  }

  private static Block reserved(ReservedFor reservation) {
    return new Facts(
        List.of(
            fact(
                "Reserved for",
                reservation.theForms().stream()
                    .map(form -> words(form).en())
                    .collect(Collectors.joining(", "))),
            fact("Legal basis", reservation.basis()),
            fact(
                "Longest term",
                reservation.maximumTermMonths() == null
                    ? null
                    : reservation.maximumTermMonths() + " months"),
            fact("Why", say(reservation.reason()))));
  }

  static Section weights(Sources from) {
    var tender = from.tender();
    var model = tender == null ? null : tender.awardModel();
    if (tender == null || model == null) {
      return new Section(
          "weights",
          say("How bids are weighed"),
          List.of(gap("How bids are scored has not been said.")));
    }
    var questions =
        table(
            "questions",
            "Questions that bidders answer",
            "id",
            "Number",
            "kind",
            "Section",
            "question",
            "Question",
            "weight",
            "Weight in its section, percent",
            "minimum",
            "Least mark that keeps a bid in");
    tender
        .theQuestions()
        .forEach(
            one ->
                questions.row(
                    say(one.id()),
                    words(one.kind()),
                    one.text(),
                    number(one.weight()),
                    say(one.minimumMark() == null ? "none" : one.minimumMark().toString())));
    var scale = table("scale", "What each mark means", "mark", "Mark", "meaning", "Meaning");
    model
        .scale()
        .descriptors()
        .forEach(one -> scale.row(say(Integer.toString(one.mark())), one.meaning()));
    var bands =
        table(
            "prices",
            "What prices bring",
            "upTo",
            "Up to, percent of the lowest",
            "points",
            "Percent of the points for price");
    if (model.priceTable() != null) {
      model
          .priceTable()
          .forEach(
              band -> bands.row(number(band.upToPercentOfLowest()), number(band.pointsPercent())));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Facts(
            List.of(
                fact("Price, percent", number(model.priceWeight())),
                fact("Quality, percent", number(model.qualityWeight())),
                fact("Social value, percent", number(model.socialValueWeight())),
                fact("Of social value, for what is required", number(model.specifiedShare())),
                fact("Of social value, for what is offered", number(model.openShare())),
                fact("Social value is scored", words(model.socialValueMode())),
                fact("Price formula", PriceInWords.formula(model.priceFormula())),
                fact(
                    "Marks are talked over where they lie apart by more than",
                    number(model.moderationTolerance())),
                fact("A price is asked to be explained", PriceInWords.test(model.abnormallyLow())),
                fact(
                    "Evaluators see who bids",
                    Boolean.TRUE.equals(model.biddersHidden())
                        ? "only once the panel has agreed on its marks"
                        : "from the opening on"),
                fact("Least share of the quality points", number(model.qualityMinimum())),
                fact("A tie is broken by", words(model.tieRule())),
                fact(
                    "Points are shown to",
                    model.shownDecimals() + " decimals, half up; they are compared unrounded"))));
    if (model.priceFormula() == AwardModel.PriceFormula.TABLE) {
      blocks.add(bands.orGap("The bands of prices are not said yet."));
    }
    if (tender.hasTree()) {
      blocks.add(JudgingTables.criteria(tender));
    }
    blocks.add(questions.orGap("The tender asks no question yet."));
    if (tender.theQuestions().stream().anyMatch(question -> !question.parts().isEmpty())) {
      blocks.add(JudgingTables.parts(tender));
    }
    blocks.add(scale.orGap("Nobody has said what the marks mean."));
    return new Section("weights", say("How bids are weighed"), blocks);
  }

  static Section dates(Sources from) {
    var tender = from.tender();
    return new Section(
        "dates",
        say("By when"),
        tender == null
            ? List.of(gap("There is no tender yet."))
            : List.of(
                new Facts(
                    List.of(
                        fact("Questions can be asked until", when(tender.clarificationsDueBy())),
                        fact("Bids are due before", when(tender.bidsDueBy())),
                        fact("Award planned for", day(tender.awardOn())),
                        fact("Standstill, working days", Integer.toString(tender.standstill())))),
                new Paragraph(say("Times are those of the United Kingdom."))));
  }

  private static @Nullable String when(@Nullable Instant instant) {
    return instant == null ? null : WHEN.format(instant.atZone(DatabaseClock.ZONE));
  }
}
