package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.day;
import static org.socialvalue.tender.document.Writing.fact;
import static org.socialvalue.tender.document.Writing.gap;
import static org.socialvalue.tender.document.Writing.number;
import static org.socialvalue.tender.document.Writing.paragraph;
import static org.socialvalue.tender.document.Writing.pounds;
import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;
import static org.socialvalue.tender.document.Writing.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LotLimits;
import org.socialvalue.tender.document.Document.Block;
import org.socialvalue.tender.document.Document.Facts;
import org.socialvalue.tender.document.Document.Section;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.Stage;

/**
 * What is asked for: core outcomes beside the social value outcomes, how each is measured, for
 * which lots and over what time (Kent framework, plan stage; measuring and reporting).
 */
final class Specification {
  private Specification() {}

  static List<Section> sections(Sources from) {
    return List.of(
        CommonSections.serviceForBidders(from),
        outcomes(
            from,
            OutcomeStatus.SPECIFIED,
            "required-outcomes",
            "Social value that is required",
            "No social value outcome is specified."),
        outcomes(
            from,
            OutcomeStatus.KPI_ONLY,
            "unscored-kpis",
            "Social value that the contract asks for and nobody scores",
            "There is no unscored KPI."),
        open(from),
        EngagementSections.answersForBidders(from, Stage.PLAN),
        lots(from),
        BiddingSections.entry(from),
        BiddingSections.weights(from),
        BiddingSections.dates(from),
        terms(from));
  }

  private static Section outcomes(
      Sources from, OutcomeStatus status, String id, String heading, String whenEmpty) {
    var table =
        table(
            id,
            heading,
            "outcome",
            "Outcome",
            "measure",
            "Measured by",
            "kind",
            "Kind of measure",
            "baseline",
            "Where it stands",
            "target",
            "Target",
            "areas",
            "Where");
    for (var outcome : from.outcomes()) {
      var said = outcome.proposed();
      var measure = said.measure();
      if (outcome.status() == status && isAsked(outcome, from)) {
        table.row(
            said.statement(),
            say(measure == null ? null : measure.name()),
            words(measure == null ? null : measure.kind()),
            number(measure == null ? null : measure.baseline()),
            CommonSections.target(measure),
            say(CommonSections.areas(from, said.areas())));
      }
    }
    return new Section(id, say(heading), List.of(table.orGap(whenEmpty)));
  }

  /** Once the tender names its requirements, only those are asked for. */
  private static boolean isAsked(OutcomeLine outcome, Sources from) {
    var tender = from.tender();
    return tender == null
        || tender.theRequirements().isEmpty()
        || tender.theRequirements().stream().anyMatch(one -> one.outcomeId().equals(outcome.id()));
  }

  private static Section open(Sources from) {
    var table =
        table(
            "open-outcomes",
            "Left to what bidders propose",
            "outcome",
            "Outcome",
            "priority",
            "Priority");
    from.outcomes().stream()
        .filter(outcome -> outcome.status() == OutcomeStatus.OPEN)
        .forEach(
            outcome ->
                table.row(
                    outcome.proposed().statement(),
                    CommonSections.priority(from, outcome.proposed().priority())));
    return new Section(
        "open-outcomes",
        say("What is left open"),
        List.of(table.orGap("No outcome was left to an open question by name.")));
  }

  private static Section lots(Sources from) {
    var tender = from.tender();
    var table =
        table(
            "lots",
            "Lots",
            "lot",
            "Lot",
            "title",
            "Title",
            "areas",
            "Areas",
            "value",
            "Value over the whole term, VAT excluded",
            "ceiling",
            "Most that may be bid");
    if (tender != null) {
      tender
          .theLots()
          .forEach(
              lot ->
                  table.row(
                      say(lot.id()),
                      lot.title(),
                      say(CommonSections.areas(from, lot.areas())),
                      pounds(lot.value()),
                      lot.priceCeiling() == null ? say("No ceiling") : pounds(lot.priceCeiling())));
    }
    var whyNot = tender == null ? null : tender.whyNotLots();
    var lots = table.orGap("There are no lots yet.");
    var blocks = new ArrayList<Block>(List.of(lots));
    if (tender != null && tender.lotLimits() != null) {
      blocks.add(limits(tender.lotLimits()));
    }
    if (whyNot != null) {
      blocks.add(paragraph("Why it is not divided further: " + whyNot));
    }
    return new Section("lots", say("Lots"), blocks);
  }

  private static Block limits(LotLimits limits) {
    return new Facts(
        List.of(
            fact("Lots that one supplier may bid for", most(limits.mostBidFor())),
            fact("Lots that one supplier may win", most(limits.mostWon())),
            fact(
                "Which lots it gets, should it win more",
                limits.allotment() == null ? say("Not said") : limits.allotment())));
  }

  private static String most(@Nullable Integer most) {
    return most == null ? "All of them" : "At most " + most;
  }

  private static Section terms(Sources from) {
    var terms = from.tender() == null ? null : from.tender().contractTerms();
    Block block =
        terms == null
            ? gap("There are no contract terms yet.")
            : new Facts(
                List.of(
                    fact("Starts on", day(terms.startsOn())),
                    fact("Ends on", day(terms.endsOn())),
                    fact("First social value review", day(terms.firstReviewOn())),
                    fact("Reviewed every", terms.reviewEveryMonths() + " months"),
                    fact("Annual social value statement", yesNo(terms.annualStatement())),
                    fact(
                        "Budget, VAT excluded",
                        terms.budget() == null ? say("The price bid") : pounds(terms.budget()))));
    return new Section("terms", say("The contract"), List.of(block));
  }
}
