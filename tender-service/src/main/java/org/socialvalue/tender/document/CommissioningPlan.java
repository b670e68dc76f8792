package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.day;
import static org.socialvalue.tender.document.Writing.fact;
import static org.socialvalue.tender.document.Writing.gap;
import static org.socialvalue.tender.document.Writing.paragraph;
import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.document.Document.Facts;
import org.socialvalue.tender.document.Document.Quote;
import org.socialvalue.tender.document.Document.Quotes;
import org.socialvalue.tender.document.Document.Section;
import org.socialvalue.tender.outcome.RiskAnswer;

/**
 * What is to be done about what was found: the service anew, the route, the outcomes that became
 * provisional and what was decided on each (Kent framework, plan stage; Welsh process, redesign and
 * commission).
 */
final class CommissioningPlan {
  private CommissioningPlan() {}

  static List<Section> sections(Sources from) {
    return List.of(
        CommonSections.service(from),
        ServiceSections.redesign(from),
        route(from),
        outcomes(from),
        risks(from),
        concerns(from),
        decisions(from));
  }

  private static Section route(Sources from) {
    var route = from.groundwork().project().route();
    if (route == null) {
      return new Section(
          "route",
          say("How the service comes about"),
          List.of(gap("How the service comes about has not been decided.")));
    }
    var weighed =
        table("routes", "Ways that were weighed", "route", "Way", "why", "For it, or against it");
    route.weighed().forEach(one -> weighed.row(words(one.route()), say(one.why())));
    var reserved = route.reserved();
    var community = route.enablingCommunity();
    return new Section(
        "route",
        say("How the service comes about"),
        List.of(
            new Facts(
                List.of(
                    fact("Decision", words(route.decision())),
                    fact("Why", route.reason()),
                    fact("What the authority can do itself", route.inHouse()),
                    fact(
                        "Open to certain providers only",
                        reserved == null
                            ? say("Not said")
                            : say((reserved.yes() ? "Yes: " : "No: ") + reserved.reason())),
                    fact("Direct payments and other individual funding", route.individualFunding()),
                    fact("Grants for communities", community == null ? null : community.grants()),
                    fact(
                        "Talking with communities",
                        community == null ? null : community.engaging()),
                    fact(
                        "Learning from communities",
                        community == null ? null : community.learning()))),
            weighed.orGap("Nobody has written down what was weighed besides.")));
  }

  private static Section outcomes(Sources from) {
    var table =
        table(
            "outcomes",
            "Added outcomes and what was decided on them",
            "outcome",
            "Outcome",
            "decision",
            "Decision",
            "reason",
            "Why",
            "priority",
            "Priority",
            "serves",
            "Strategic outcome",
            "core",
            "Arises from");
    for (var outcome : from.outcomes()) {
      var said = outcome.proposed();
      var decided = outcome.decided();
      table.row(
          said.statement(),
          words(outcome.status()),
          say(decided == null ? null : decided.reason()),
          CommonSections.priority(from, said.priority()),
          CommonSections.strategicOutcome(from, said.strategicOutcome()),
          say(said.coreOutcome()));
    }
    return new Section(
        "outcomes",
        say("Social value outcomes"),
        List.of(table.orGap("No added outcome has been proposed.")));
  }

  private static Section risks(Sources from) {
    var table =
        table(
            "risks",
            "Risks that were asked about",
            "outcome",
            "Outcome",
            "core-quality",
            "Could it harm the quality of care?",
            "exclusion",
            "Could it shut good providers out?",
            "proportionate",
            "Why it is not too much to ask");
    for (var outcome : from.outcomes()) {
      var decided = outcome.decided();
      if (decided != null
          && (decided.coreQualityRisk() != null || decided.exclusionRisk() != null)) {
        table.row(
            outcome.proposed().statement(),
            answer(decided.coreQualityRisk()),
            answer(decided.exclusionRisk()),
            say(decided.proportionality() == null ? null : decided.proportionality().statement()));
      }
    }
    return new Section(
        "risks",
        say("Risks, and what was done about them"),
        List.of(table.orGap("The risk questions have not been asked of any outcome.")));
  }

  private static Section concerns(Sources from) {
    var table =
        table(
            "concerns",
            "What providers feared, and what was answered",
            "outcome",
            "Outcome",
            "concern",
            "Concern",
            "becomes",
            "The outcome is",
            "answer",
            "Answer");
    var quotes = new ArrayList<Quote>();
    for (var concern : from.concerns()) {
      var name = say("Concern %d".formatted(quotes.size() + 1));
      quotes.add(new Quote(concern.id(), name));
      table.row(
          from.outcomes().stream()
              .filter(outcome -> outcome.id().equals(concern.outcomeId()))
              .map(outcome -> outcome.proposed().statement())
              .findFirst()
              .orElse(say("An outcome that is no longer there")),
          name,
          concern.outcome() == null ? say("Not answered") : words(concern.outcome()),
          say(concern.answer()));
    }
    return new Section(
        "concerns",
        say("What providers feared"),
        quotes.isEmpty()
            ? List.of(paragraph("No provider has raised a concern."))
            : List.of(table.orGap(""), new Quotes(quotes)));
  }

  private static Section decisions(Sources from) {
    var table =
        table(
            "decisions",
            "Decisions on this project, oldest first",
            "when",
            "When",
            "who",
            "Who",
            "what",
            "What",
            "why",
            "Why");
    for (var decision : from.decisions()) {
      table.row(
          day(decision.at().atZone(DatabaseClock.ZONE).toLocalDate()),
          say(decision.whoName()),
          say(decision.what()),
          say(decision.reason()));
    }
    return new Section(
        "decisions",
        say("How it was decided"),
        List.of(table.orGap("Nothing has been decided yet.")));
  }

  private static LocalizedText answer(@Nullable RiskAnswer answer) {
    return answer == null
        ? say("Not asked")
        : say("%s\n%s".formatted(words(answer.answer()).en(), answer.risk()));
  }
}
