package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.ParticipationCondition.Kind;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Asks;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.publication.EntryCondition;

class AcceptsAnEquivalentAccreditationTest {

  private final Homecare tender = new Homecare();

  private List<String> found() {
    return new AcceptsAnEquivalentAccreditation()
        .check(tender.build()).stream().map(f -> f.effect() + " " + f.subject()).toList();
  }

  private void asks(LocalizedText text, Question.Part... parts) {
    tender.questions.set(
        0, new Question("Q1", Question.Kind.QUALITY, text, new BigDecimal("60"), List.of(parts)));
  }

  private static EntryCondition condition(
      Kind kind, String text, @Nullable Boolean equivalent, @Nullable Boolean towards) {
    return new EntryCondition("C1", kind, LocalizedText.english(text), equivalent, towards, null);
  }

  @Test
  void anAccreditationThatAcceptsBothIsFine() {
    tender.conditions.add(condition(Kind.ACCREDITATION, "STEM", true, true));
    assertThat(found()).isEmpty();
  }

  @Test
  void oneThatAcceptsNeitherIsRefusedTwice() {
    tender.conditions.add(
        condition(Kind.ACCREDITATION, "STEM, an equivalent, or working towards it", null, false));
    assertThat(found())
        .containsExactly(
            "BLOCK /conditions/0/acceptsEquivalent", "BLOCK /conditions/0/acceptsWorkingTowards");
  }

  @Test
  void oneThatAcceptsAnEquivalentStillHasToAcceptTheWayThere() {
    tender.conditions.add(condition(Kind.ACCREDITATION, "STEM", true, false));
    assertThat(found()).containsExactly("BLOCK /conditions/0/acceptsWorkingTowards");
  }

  @Test
  void aConditionThatIsNoAccreditationByItsKindIsReadAllTheSame() {
    tender.conditions.add(condition(Kind.OTHER, "Bidders are ISO 9001 certified", null, null));
    assertThat(found()).containsExactly("BLOCK /conditions/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you hold ISO 14001?",
        "Which environmental accreditation do you have?",
        "Are you accredited by the regulator or equivalent?",
        "Describe your certification, or how you are working towards it",
        "Please send your Kitemark",
        "Cyber Essentials or equivalent is a must",
        "You must be certified. No equivalent will be accepted, working towards is not enough",
        "ISO 9001 is needed; equivalents are not accepted, nor is working towards it",
      })
  void aQuestionThatAsksForOneInWordsHasToSayBoth(String text) {
    asks(LocalizedText.english(text));
    assertThat(found()).containsExactly("BLOCK /questions/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you hold, or are you working towards, ISO 14001 or an equivalent?",
        "Which accreditation, or equivalent, do you have or work towards?",
        "How many people will gain accredited qualifications?",
        "Which accredited training do care workers get?",
        "No accreditation is needed: how do you look after the environment?",
        "How do you make sure that records are accurate and isolated people are reached?",
        "How will staff be supported towards the Care Certificate?"
      })
  void aQuestionThatLeavesItOpenOrAsksForNoneIsFine(String text) {
    asks(LocalizedText.english(text));
    assertThat(found()).isEmpty();
  }

  @Test
  void whatTheQuestionLeavesOpenItsPartMaySay() {
    asks(
        LocalizedText.english("Which environmental accreditation do you have?"),
        part("Equivalents, and working towards one, count as much"));
    assertThat(found()).isEmpty();
  }

  @Test
  void aPartThatAsksForOneIsNamed() {
    asks(LocalizedText.english("How do you look after the environment?"), part("Your ISO 14001"));
    assertThat(found()).containsExactly("BLOCK /questions/0/parts/0/text");
  }

  @Test
  void aWelshReaderReadsTheWelsh() {
    asks(
        new LocalizedText(
            "Which accreditation, or equivalent, do you have or work towards?",
            "Pa achrediad sydd gennych?",
            null));
    assertThat(found()).containsExactly("BLOCK /questions/0/text");
    asks(
        new LocalizedText(
            "Which accreditation, or equivalent, do you have or work towards?",
            "Pa achrediad, neu un cyfwerth, sydd gennych, neu yr ydych yn gweithio tuag ato?",
            null));
    assertThat(found()).isEmpty();
  }

  private static Question.Part part(String text) {
    return new Question.Part("p", Asks.OTHER, LocalizedText.english(text), true);
  }
}
