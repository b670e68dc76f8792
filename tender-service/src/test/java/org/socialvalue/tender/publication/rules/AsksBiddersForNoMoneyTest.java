package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.ParticipationCondition.Kind;
import org.socialvalue.events.Question;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.publication.EntryCondition;

class AsksBiddersForNoMoneyTest {

  private final Homecare tender = new Homecare();

  private List<String> found() {
    return new AsksBiddersForNoMoney()
        .check(tender.build()).stream()
            .map(f -> f.code() + " " + f.effect() + " " + f.subject())
            .toList();
  }

  private void asks(String text) {
    tender.questions.set(
        2,
        new Question(
            "S1",
            Question.Kind.SPECIFIED_REQUIREMENT,
            LocalizedText.english(text),
            new BigDecimal("100"),
            List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How will you save the council money?",
        "How will you deliver £250,000 of social value?",
        "Bidders commit social value of at least 20% of the contract value.",
        "State the social value you offer as a percentage of your bid price",
        "Offer a least share of social value relative to the total contract value",
        "At least 15 per cent of the total contract value in social value, please",
        "The contract is worth £2m. Which cost savings will you make for the council?",
        "What is the proxy value of the outcomes that you offer?",
        "How will you avoid £100k of hospital stays?",
        "How much money will you save us?",
        "How many pounds will you save the council?",
        "State the social value in £ you commit to",
        "How many £ per year does this save the NHS?",
        "How much will you donate to local charities in pounds?",
        "Which amount will you give? Name the sum you donate each year"
      })
  void aQuestionThatAsksForASumIsRefused(String text) {
    asks(text);
    assertThat(found()).containsExactly("NO_MONEY_GOALS BLOCK /questions/2/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The contract is worth £2,000,000. How will three young people find lasting work?",
        "How will you create one job for each £250,000 spent?",
        "Do you hold insurance cover of £10 million, and how do you avoid harm?",
        "Social value carries 10% of the total score",
        "How will people save energy and keep warm?",
        "With a budget of £50,000, how will you reach isolated people?",
        "As social value we spend 20% of the contract value with local firms: how do you?",
        "How will a savings club help people through winter?",
        "How much time will you give to volunteering?",
        "How many pounds of food will you save from waste?",
        "How much money will people keep for themselves, and how do you know?",
        "How will you invest in your workforce?",
        "How many people will you support, and in which sum of places?"
      })
  void aQuestionAboutPeopleOrPlacesIsFineWhateverItSaysOfTheContract(String text) {
    asks(text);
    assertThat(found()).isEmpty();
  }

  @Test
  void conditionsMarksAndTitlesAreReadToo() {
    tender.conditions.add(
        new EntryCondition(
            "C1",
            Kind.OTHER,
            LocalizedText.english("Bidders promise cashable savings"),
            null,
            null,
            null));
    tender.lots.set(
        0,
        new Lot(
            "LOT-1",
            LocalizedText.english("Homecare that saves the council £1m"),
            List.of("ashcombe"),
            Given.number("1"),
            null));
    assertThat(found())
        .containsExactly(
            "NO_MONEY_GOALS BLOCK /lots/0/title", "NO_MONEY_GOALS BLOCK /conditions/0/text");
  }
}
