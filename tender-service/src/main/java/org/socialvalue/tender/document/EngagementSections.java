package org.socialvalue.tender.document;

import static org.socialvalue.tender.document.Writing.day;
import static org.socialvalue.tender.document.Writing.gap;
import static org.socialvalue.tender.document.Writing.paragraph;
import static org.socialvalue.tender.document.Writing.say;
import static org.socialvalue.tender.document.Writing.table;
import static org.socialvalue.tender.document.Writing.words;
import static org.socialvalue.tender.document.Writing.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.document.Document.Block;
import org.socialvalue.tender.document.Document.Paragraph;
import org.socialvalue.tender.document.Document.Quote;
import org.socialvalue.tender.document.Document.Quotes;
import org.socialvalue.tender.document.Document.Section;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.HeldEngagement;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.stagequestion.Exemption;
import org.socialvalue.tender.voices.Voices;
import org.socialvalue.tender.voices.VoicesReport;

/** Who was heard, how they could take part, and what they said, as far as they may be quoted. */
final class EngagementSections {
  private EngagementSections() {}

  static Section voices(Sources from) {
    var laid = from.groundwork();
    var report =
        VoicesReport.of(
            from.projectId(),
            null,
            new Voices(laid.engagements(), laid.stakeholders(), laid.today()));
    var groups =
        table(
            "voices",
            "The five groups: who was heard",
            "group",
            "Group",
            "served",
            "Served today",
            "invited",
            "Invited",
            "came",
            "How many came",
            "contributions",
            "Contributions",
            "in-words",
            "In words");
    report
        .groups()
        .forEach(
            voice ->
                groups.row(
                    say(capital(voice.inWords())),
                    yesNo(voice.served()),
                    yesNo(voice.invited()),
                    say(Integer.toString(voice.attended())),
                    say(Integer.toString(voice.contributions())),
                    say(voice.summary())));
    var seldom =
        table(
            "seldom-heard",
            "Those who are seldom heard",
            "who",
            "Who",
            "why",
            "Why they are hard to reach",
            "how",
            "How they are to be reached",
            "reached",
            "Reached");
    report
        .hardToReach()
        .forEach(
            one ->
                seldom.row(
                    say(one.who()),
                    say(one.because()),
                    say(one.reachedBy()),
                    yesNo(one.reached())));
    return new Section(
        "voices",
        say("Whom we talked with"),
        List.of(
            paragraph(report.summary()),
            groups.orGap("There are no groups."),
            seldom.orGap("Nobody has named the groups that are hard to reach."),
            engagements(from)));
  }

  private static Block engagements(Sources from) {
    var table =
        table(
            "engagements",
            "Engagements, and who came",
            "title",
            "Engagement",
            "kind",
            "Kind",
            "held-on",
            "Day",
            "notice",
            "Days of notice",
            "came",
            "Who came",
            "access",
            "What helped to take part");
    for (var engagement : from.groundwork().engagements()) {
      var one = engagement.held();
      table.row(
          say(one.title()),
          words(one.kind()),
          day(one.heldOn()),
          say(Integer.toString(one.noticeDays())),
          say(engagement.heardBy(from.groundwork().today()) ? came(one) : "Not held yet"),
          say(access(one.access())));
    }
    return table.orGap("No engagement has been recorded.");
  }

  private static String came(HeldEngagement held) {
    return held.groups().stream()
        .map(one -> "%s: %d".formatted(capital(one.group().inWords()), one.attended()))
        .collect(Collectors.joining("\n"));
  }

  private static String access(HeldEngagement.Access access) {
    var helped = new ArrayList<String>();
    if (access.publicTransport()) {
      helped.add("public transport");
    }
    if (access.easyRead()) {
      helped.add("easy read");
    }
    if (access.longerSlots()) {
      helped.add("longer slots");
    }
    if (access.support()) {
      helped.add("support");
    }
    if (access.arrangements() != null) {
      helped.add(access.arrangements());
    }
    return String.join(", ", helped);
  }

  /** What was said to the key questions of a stage, and why a question closed without an answer. */
  static Section answers(Sources from, Stage stage) {
    return answers(from, stage, from.groundwork().exemptions());
  }

  /** The same without the authority's own reasons for closing a question. */
  static Section answersForBidders(Sources from, Stage stage) {
    return answers(from, stage, List.of());
  }

  private static Section answers(Sources from, Stage stage, List<Exemption> exemptions) {
    var blocks = new ArrayList<Block>();
    for (var question : from.groundwork().framework().questionsOf(stage)) {
      if (question.askedOf().isEmpty()) {
        continue;
      }
      blocks.add(new Paragraph(question.text()));
      var said =
          from.said().stream().filter(one -> question.code().equals(one.question())).toList();
      blocks.add(said.isEmpty() ? gap("Nobody has answered this question.") : quotes(said));
      notQuoted(said, blocks);
      exemptions.stream()
          .filter(exemption -> exemption.questionCode().equals(question.code()))
          .forEach(exemption -> blocks.add(paragraph(exempted(exemption))));
    }
    if (blocks.isEmpty()) {
      blocks.add(gap("The project's frameworks ask no question of providers and people here."));
    }
    return new Section("answers", say("What people and providers said"), blocks);
  }

  private static Block quotes(List<Said> said) {
    return new Quotes(
        said.stream()
            .filter(Said::mayBeQuoted)
            .map(one -> new Quote(one.contribution(), by(one)))
            .toList());
  }

  private static LocalizedText by(Said said) {
    var group = capital(said.group().inWords());
    return say(said.onBehalfOf() == null ? group : group + ", for " + said.onBehalfOf());
  }

  private static void notQuoted(List<Said> said, List<Block> blocks) {
    var silent = said.stream().filter(one -> !one.mayBeQuoted()).count();
    if (silent > 0) {
      blocks.add(
          paragraph(
              "%d answer%s not quoted: there is no consent to show the words."
                  .formatted(silent, silent == 1 ? " is" : "s are")));
    }
  }

  private static String exempted(Exemption exemption) {
    return "Closed without an answer of %s: %s"
        .formatted(exemption.group().inWords(), exemption.reason());
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  /** What an outcome was shaped at, in words. */
  static String shapedAt(Sources from, List<java.util.UUID> engagements) {
    return engagements.stream()
        .map(
            id ->
                from.groundwork().engagements().stream()
                    .filter(one -> one.id().equals(id))
                    .map(EngagementFacts::held)
                    .map(one -> "%s (%s)".formatted(one.title(), day(one.heldOn()).en()))
                    .findFirst()
                    .orElse(null))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }
}
