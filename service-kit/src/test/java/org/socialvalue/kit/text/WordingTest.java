package org.socialvalue.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2013",
        "40",
        "£1,200,000",
        "2.5",
        "LOT-1",
        "Q1, S2",
        "4 January 2027",
        "8 January 2027, 12:00"
      })
  void numbersCodesAndDatesNeedNoWelsh(String text) {
    assertThat(Wording.WELSH.show(text, null, null).standsIn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Homecare", "Three young people find work", "4 people", "A lunch club"})
  void whatPeopleWroteIsMarkedWhereNobodyWroteItInWelsh(String text) {
    assertThat(Wording.WELSH.show(text, null, null).standsIn()).isTrue();
  }
}
