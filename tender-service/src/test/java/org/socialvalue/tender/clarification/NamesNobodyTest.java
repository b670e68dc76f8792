package org.socialvalue.tender.clarification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.problem.Fault;

class NamesNobodyTest {

  @Test
  void whatIsPublishedNeverNamesWhoAskedHoweverItIsWritten() {
    var given =
        new AnswerClarification(
            new LocalizedText(
                "Orchard  Homecare asks whether nights count", null, "ORCHARD-HOMECARE?"),
            LocalizedText.english("They do, as orchard_homecare supposed"));

    assertThat(NamesNobody.faults(given, "orchard-homecare"))
        .extracting(Fault::pointer)
        .containsExactly("/question/en", "/question/easyRead", "/answer/en");
  }

  @Test
  void partsOfANameAreNoName() {
    var given =
        new AnswerClarification(
            LocalizedText.english("Does homecare in the orchard count?"),
            LocalizedText.english("Yes"));

    assertThat(NamesNobody.faults(given, "orchard-homecare")).isEmpty();
  }
}
