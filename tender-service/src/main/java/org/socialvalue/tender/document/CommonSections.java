package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.day;
import static org.socialvalue.tender.document.Writing.fact;
import static org.socialvalue.tender.document.Writing.gap;
import static org.socialvalue.tender.document.Writing.number;
import static org.socialvalue.tender.document.Writing.pounds;
import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.tender.document.Document.Block;
import org.socialvalue.tender.document.Document.Facts;
import org.socialvalue.tender.document.Document.Section;

/** Sections that more than one document has. */
final class CommonSections {
  private CommonSections() {}

  static Section service(Sources from) {
    var value = from.groundwork().project().estimatedValue();
    return service(
        from,
        List.of(
            fact(
                "Estimated value, VAT excluded",
                value == null ? say("Nobody has estimated it") : pounds(value))));
  }

  /** Without the authority's own estimate: the values of the lots are what bidders are told. */
  static Section serviceForBidders(Sources from) {
    return service(from, List.of());
  }

  private static Section service(Sources from, List<Document.Fact> besides) {
    var project = from.groundwork().project();
    var core =
        table(
            "core-outcomes",
            "What the service itself is for",
            "code",
            "Code",
            "outcome",
            "Core outcome",
            "measure",
            "How it is measured");
    project
        .coreOutcomes()
        .forEach(one -> core.row(say(one.code()), say(one.statement()), say(one.measure())));
    var facts = new ArrayList<Document.Fact>();
    facts.add(fact("Service area", from.serviceArea()));
    facts.add(fact("Area that benefits", from.areas().name(project.relevantArea())));
    facts.add(fact("Instrument", words(project.instrument())));
    facts.add(fact("Regime of law", from.regime()));
    facts.addAll(besides);
    return new Section(
        "service",
        say("The service"),
        List.of(
            from.corePurpose().isBlank()
                ? gap("The core purpose of the service is not stated.")
                : new Document.Paragraph(say(from.corePurpose())),
            new Facts(facts),
            core.orGap("The service has no core outcomes yet.")));
  }

  static Section consideration(Sources from) {
    var considered = from.groundwork().project().consideration();
    Block block =
        considered == null
            ? gap("Nobody has recorded what was considered for the well-being of the area.")
            : new Facts(
                List.of(
                    fact("Considered on", day(considered.consideredOn())),
                    fact("Economic well-being", considered.economic()),
                    fact("Social well-being", considered.social()),
                    fact("Environmental well-being", considered.environmental()),
                    fact("How the procurement secures it", considered.howProcurementSecures()),
                    fact("Whether to consult", considered.consultationConsidered())));
    return new Section("consideration", say("What was considered first"), List.of(block));
  }

  static LocalizedText priority(Sources from, @Nullable String code) {
    return from.groundwork().framework().priorities().stream()
        .filter(priority -> priority.code().equals(code))
        .map(priority -> priority.title())
        .findFirst()
        .orElse(say(code));
  }

  static LocalizedText strategicOutcome(Sources from, @Nullable String code) {
    return from.groundwork().framework().strategicOutcomes().stream()
        .filter(outcome -> outcome.code().equals(code))
        .map(outcome -> outcome.title())
        .findFirst()
        .orElse(say(code));
  }

  static String areas(Sources from, List<String> codes) {
    return codes.stream().map(from.areas()::name).collect(Collectors.joining(", "));
  }

  /** What is promised, as people would say it. */
  static LocalizedText target(@Nullable Measure measure) {
    var target = measure == null ? null : measure.target();
    if (measure == null || target == null) {
      return say(measure == null ? "Not said" : "An account of what changed");
    }
    var said = new StringBuilder(number(target.amount()).en()).append(' ').append(measure.unit());
    if (target.perAmountSpent() != null) {
      said.append(" for each ").append(pounds(target.perAmountSpent()).en()).append(" spent");
    }
    if (target.forWhom() != null) {
      said.append(", of ").append(target.forWhom());
    }
    if (target.lastingMonths() != null) {
      said.append(", lasting ").append(target.lastingMonths()).append(" months");
    }
    if (target.dueBy() != null) {
      said.append(", by ").append(day(target.dueBy()).en());
    }
    return say(said.toString());
  }
}
