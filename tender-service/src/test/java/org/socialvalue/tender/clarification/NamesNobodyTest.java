package org.socialvalue.tender.clarification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.problem.Fault;

class NamesNobodyTest {

  private static List<Fault> faults(String question, String answer) {
    return new NamesNobody("orchard-homecare", "Olive Turner", "Homecare for Harbour town")
        .faults(
            new AnswerClarification(
                LocalizedText.english(question), LocalizedText.english(answer)));
  }

  @Test
  void whatIsPublishedNeverNamesWhoAskedHoweverItIsWritten() {
    var given =
        new AnswerClarification(
            new LocalizedText(
                "Orchard  Homecare asks whether nights count", null, "ORCHARD-HOMECARE?"),
            LocalizedText.english("They do, as orchard_homecare supposed"));

    assertThat(new NamesNobody("orchard-homecare", null, "").faults(given))
        .extracting(Fault::pointer)
        .containsExactly("/question/en", "/question/easyRead", "/answer/en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orchard asks when bids are due",
        "As Olive Turner of Orchard said",
        "Mrs Turner asks whether nights count",
        "Does ORCHARD's rota count?",
        "olive wants to know"
      })
  void aTellingWordOfANameIsEnough(String question) {
    assertThat(faults(question, "Yes")).extracting(Fault::pointer).containsExactly("/question/en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does homecare at night count?",
        "Will services for people at home count in May?",
        "Do orchards count as green places?"
      })
  void wordsOfEverybodyNameNobody(String question) {
    assertThat(faults(question, "They do")).isEmpty();
  }

  @Test
  void aPlaceThatTheTenderNamesItselfGivesNobodyAway() {
    var given =
        new AnswerClarification(
            LocalizedText.english("Is the harbour part of the lot?"),
            LocalizedText.english("Yes, all of Harbour town"));
    assertThat(
            new NamesNobody("harbour-care", "Will May", "Homecare for Harbour town").faults(given))
        .isEmpty();
    assertThat(new NamesNobody("harbour-care", null, "Homecare").faults(given)).hasSize(2);
  }
}
