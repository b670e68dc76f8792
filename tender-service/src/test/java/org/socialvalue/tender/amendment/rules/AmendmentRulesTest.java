package org.socialvalue.tender.amendment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Given.number;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.kit.json.Change;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.time.WorkingDays;
import org.socialvalue.tender.amendment.Amendment;
import org.socialvalue.tender.publication.ContentDifferences;
import org.socialvalue.tender.publication.OfficeDays;
import org.socialvalue.tender.publication.TenderContent;

class AmendmentRulesTest {

  private static final Instant DUE = Instant.parse("2026-12-03T12:00:00Z");
  private static final Lot NORTH = lot("NORTH", "4000", "ashcombe", "millbrook");
  private static final Question SAFETY = question("Q1", Question.Kind.QUALITY, "How safe?");

  @Test
  void theDeadlineComesNeverNearer() {
    var rule = new TheDeadlineNeverComesNearer();
    assertThat(found(rule, out(), content(DUE.minusSeconds(1), NORTH, SAFETY))).hasSize(1);
    assertThat(found(rule, out(), content(DUE, NORTH, SAFETY))).isEmpty();
    assertThat(found(rule, out(), content(DUE.plusSeconds(1), NORTH, SAFETY))).isEmpty();
  }

  @Test
  void theLastMomentForQuestionsComesNoNearerWhileItIsAhead() {
    var rule = new TheDeadlineNeverComesNearer();
    var until = Instant.parse("2026-11-27T12:00:00Z");
    var asked = out().dated(DUE, until, null);
    var sooner = out().dated(DUE, until.minusSeconds(1), null);

    assertThat(found(rule, asked, sooner))
        .singleElement()
        .matches(Finding::blocks)
        .matches(finding -> finding.subject().equals("/clarificationsDueBy"));
    assertThat(found(rule, asked, out().dated(DUE, until.plusSeconds(1), null))).isEmpty();
    assertThat(found(rule, asked, out())).isEmpty();
    assertThat(found(rule, out(), asked)).as("first set, sooner than bids are due").hasSize(1);
    assertThat(foundAt("2026-11-28T12:00:00Z", rule, asked, sooner)).isEmpty();
  }

  @Test
  void aLotForOtherAreasAltogetherIsAnotherLot() {
    var rule = new LotsAndQuestionsKeepTheirIdentity();
    assertThat(found(rule, out(), content(DUE, lot("NORTH", "4000", "saltmarsh"), SAFETY)))
        .singleElement()
        .matches(Finding::blocks)
        .matches(finding -> finding.subject().equals("/lots/0/areas"));
    assertThat(
            found(rule, out(), content(DUE, lot("NORTH", "1", "millbrook", "saltmarsh"), SAFETY)))
        .isEmpty();
    assertThat(found(rule, out(), content(DUE, lot("SOUTH", "4000", "saltmarsh"), SAFETY)))
        .isEmpty();
  }

  @Test
  void aQuestionOfAnotherKindIsAnotherQuestion() {
    var rule = new LotsAndQuestionsKeepTheirIdentity();
    var open = question("Q1", Question.Kind.OPEN_QUESTION, "How safe?");
    assertThat(found(rule, out(), content(DUE, NORTH, open))).hasSize(1);
    assertThat(
            found(
                rule,
                out(),
                content(DUE, NORTH, question("Q1", Question.Kind.QUALITY, "How kind?"))))
        .isEmpty();
  }

  @Test
  void whatIsAskedChangesOnlyWithTheDaysOfThePolicy() {
    // Given: from Thursday 3 December, five working days end on Thursday 10 December
    var rule = new WhatIsAskedChangesInTime();
    var other = question("Q1", Question.Kind.QUALITY, "How kind?");
    var day = 86_400;

    // When / Then
    assertThat(found(rule, out(), content(DUE, NORTH, other)))
        .singleElement()
        .matches(Finding::advises);
    assertThat(found(rule, out(), content(DUE.plusSeconds(6 * day), NORTH, other))).hasSize(1);
    assertThat(found(rule, out(), content(DUE.plusSeconds(7 * day), NORTH, other))).isEmpty();
    assertThat(found(rule, out(), content(DUE, lot("NORTH", "1", "ashcombe"), SAFETY))).hasSize(1);
    assertThat(found(rule, out(), content(DUE.plusSeconds(day), NORTH, SAFETY))).isEmpty();
  }

  @Test
  void bidsThatMustBeConfirmedHaveAFullWorkingDay() {
    // Given: bids are due on Thursday 3 December at noon
    var rule = new WhatIsAskedChangesInTime();
    var other = content(DUE, NORTH, question("Q1", Question.Kind.QUALITY, "How kind?"));

    // When / Then
    assertThat(foundAt("2026-12-03T11:59:00Z", rule, out(), other)).anyMatch(Finding::blocks);
    assertThat(foundAt("2026-12-02T00:30:00Z", rule, out(), other)).anyMatch(Finding::blocks);
    assertThat(foundAt("2026-12-01T23:30:00Z", rule, out(), other))
        .singleElement()
        .matches(Finding::advises);
    assertThat(
            foundAt(
                "2026-12-03T11:59:00Z",
                rule,
                out(),
                content(DUE.plusSeconds(60), NORTH, SAFETY))) // only a date
        .isEmpty();
  }

  @Test
  void aWordingInWelshAsksNothingNewAndADateNothingOtherwise() {
    var welsh =
        new Question(
            "Q1",
            Question.Kind.QUALITY,
            new LocalizedText("How safe?", "Pa mor ddiogel?", null),
            number("100"),
            List.of());
    var changes = ContentDifferences.between(out(), content(DUE.plusSeconds(1), NORTH, welsh));

    assertThat(changes)
        .extracting(Change::pointer)
        .containsExactlyInAnyOrder("/questions/Q1/text/cy", "/bidsDueBy");
    assertThat(Amendment.asksOtherwise(changes)).isFalse();
    assertThat(found(new WhatIsAskedChangesInTime(), out(), content(DUE, NORTH, welsh))).isEmpty();
    assertThat(
            Amendment.asksOtherwise(
                ContentDifferences.between(
                    content(DUE, NORTH, welsh), out()))) // taking it away may matter to somebody
        .isTrue();
  }

  @Test
  void openQuestionsAreShownAndStandInNobodysWay() {
    var rule = new QuestionsOfBiddersAreAnswered();
    assertThat(rule.check(amendment(out(), out(), 2)))
        .singleElement()
        .matches(finding -> !finding.blocks() && !finding.advises());
    assertThat(rule.check(amendment(out(), out(), 0))).isEmpty();
  }

  private static List<Finding> found(
      Rule<Amendment> rule, TenderContent before, TenderContent after) {
    return rule.check(amendment(before, after, 0));
  }

  private static List<Finding> foundAt(
      String now, Rule<Amendment> rule, TenderContent before, TenderContent after) {
    return rule.check(amendment(before, after, 0, Instant.parse(now)));
  }

  private static Amendment amendment(TenderContent before, TenderContent after, long unanswered) {
    return amendment(before, after, unanswered, Instant.parse("2026-11-20T09:00:00Z"));
  }

  private static Amendment amendment(
      TenderContent before, TenderContent after, long unanswered, Instant now) {
    return new Amendment(
        before,
        after,
        ContentDifferences.between(before, after),
        5,
        new OfficeDays(WorkingDays.englandAndWales()),
        unanswered,
        now);
  }

  private static TenderContent out() {
    return content(DUE, NORTH, SAFETY);
  }

  private static TenderContent content(Instant due, Lot lot, Question question) {
    return new TenderContent(
        LocalizedText.english("Homecare"),
        List.of(lot),
        null,
        null,
        new ArrayList<>(List.of(question)),
        null,
        due,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Lot lot(String id, String value, String... areas) {
    return new Lot(id, LocalizedText.english(id), List.of(areas), number(value), null);
  }

  private static Question question(String id, Question.Kind kind, String text) {
    return new Question(id, kind, LocalizedText.english(text), number("100"), List.of());
  }
}
