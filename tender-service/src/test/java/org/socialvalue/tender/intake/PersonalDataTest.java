package org.socialvalue.tender.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.kit.problem.Fault;

class PersonalDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to jo.bloggs+care@example.co.uk please",
        "jo@example.org",
        "Ring 01622 123456 after six",
        "mobile 07700900123",
        "+44 7700 900 123",
        "+44 (0)20 7946 0018",
        "(020) 7946 0018",
        "her number is 943 476 5919",
        "NHS 9434765919.",
        "943-476-5919"
      })
  void whatPointsToAPersonIsFound(String text) {
    assertThat(PersonalData.faults("/text", text))
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.pointer()).isEqualTo("/text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three starters over the term, ten would not be possible",
        "It cost £1,234,567,890.00 in 2024 and 0.0123456789 of that was ours",
        "From 01-02-2026 to 03-04-2026, 10 to 12 on 020 days",
        "one per £250,000, 07 to 08 July 2026",
        "2026-11-22 09:30, 2026-11-23 10:45",
        "call it 943 476 5918",
        "twitter handle @carehome, 5 @ £3.50",
        "1000000000"
      })
  void whatDoesNotIsLeftAlone(String text) {
    assertThat(PersonalData.faults("/text", text)).isEmpty();
  }

  @Test
  void eachKindIsAFaultOfItsOwnAndNoneRepeatsIt() {
    var faults = PersonalData.faults("/text", "jo@example.org, 07700 900123, 943 476 5919");
    assertThat(faults).hasSize(3).extracting(Fault::detail).noneMatch(d -> d.contains("jo@"));
  }

  @Test
  void noTextHasNoFault() {
    assertThat(PersonalData.faults("/text", null)).isEmpty();
  }

  @Property
  void everyTelephoneNumberOfTheCountryIsFoundHoweverItIsSpaced(
      @ForAll @IntRange(min = 100_000_000, max = 999_999_999) int rest,
      @ForAll @IntRange(min = 1, max = 9) int first) {
    var digits = "0" + first + rest;
    assertThat(PersonalData.faults("", "ring " + digits + " soon")).isNotEmpty();
    assertThat(PersonalData.faults("", digits.substring(0, 5) + " " + digits.substring(5)))
        .isNotEmpty();
  }
}
