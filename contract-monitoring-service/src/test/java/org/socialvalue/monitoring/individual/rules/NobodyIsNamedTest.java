package org.socialvalue.monitoring.individual.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.kit.rules.Finding;

class NobodyIsNamedTest {

  private final NobodyIsNamed rule = new NobodyIsNamed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P-0417",
        "OH/12/0099",
        "p12",
        "0417",
        "77-31-b",
        "9f1c2ab4e77d0a63",
        "0198a9f2-7c41-7d3e-9d55-6a1f0c2b9e10"
      })
  void a_number_of_the_providers_own_is_a_pseudonym(String pseudonym) {
    assertThat(rule.check(new Told(pseudonym, "cooks for her sister on Sundays"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Smith",
        "smith",
        "MarySmith7",
        "Bob-12",
        "mary.smith@example.org",
        "J",
        "P-1",
        "JS1962",
        "J-1948",
        "03041962",
        "JS-03-04-1962",
        "1962-04-03",
        "JS040362",
        "07700 900123",
        "07700900123",
        "+447700900123",
        "9434765919",
        "943-476-5919",
        "TN12-3AB",
        "M11AE",
        "AB123456C",
        "AB-12-34-56-C"
      })
  void what_looks_like_somebody_is_none(String pseudonym) {
    assertThat(rule.check(new Told(pseudonym, null)))
        .extracting(Finding::subject)
        .containsExactly("/pseudonym");
  }

  @ParameterizedTest
  @CsvSource({
    "P-2001, reads as initials and a year of birth",
    "C-1987, such as P-02001",
    "JS-03-04-1962, reads as a date",
    "Mary, has fewer than two digits",
    "Mary, has three letters in a row",
    "a 12, is not of 3 to 20 letters",
    "07700900123, reads as a telephone number",
    "9434765919, reads as an NHS number",
    "TN12-3AB, reads as a postcode",
  })
  void what_is_wrong_with_a_pseudonym_is_said(String pseudonym, String fault) {
    assertThat(rule.check(new Told(pseudonym, null)).getFirst().message()).contains(fault);
  }

  @Test
  void a_running_number_with_a_zero_before_it_is_no_year() {
    assertThat(rule.check(new Told("P-02001", null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write to mary.smith@example.org", "call 07700 900123", "call +44 7700 900123",
        "call (01632) 960 123", "lives at TN12 3AB", "nhs 943 476 5919",
        "her NI number is AB 12 34 56 C", "born on 3 April 1962", "DOB: 03/04/62",
        "date of birth 1962-04-03"
      })
  void words_beside_it_say_nothing_either(String aim) {
    assertThat(rule.check(new Told("P-0417", aim)))
        .extracting(Finding::subject)
        .containsExactly("/aim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "walks 2 km to the market 3 times a week",
        "saved 1000000000 steps",
        "a job from 1 May 2027, then 12 months in it",
        "was born in Kent",
        "room B1, 2nd floor",
        "scored 7.5 of 10 on 2027-04-03"
      })
  void figures_and_days_are_no_identity(String aim) {
    assertThat(rule.check(new Told("P-0417", aim))).isEmpty();
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    assertThat(rule.check(new Told("Mary", "call 07700 900123 in TN12 3AB"))).hasSize(3);
  }
}
