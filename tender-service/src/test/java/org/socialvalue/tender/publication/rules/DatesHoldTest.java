package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.project.Instrument;

/** Given: questions until Monday 14 December, bids until Friday 8 January, award on 1 February. */
class DatesHoldTest {

  private final Homecare tender = new Homecare();

  private List<String> found() {
    return new DatesHold()
        .check(tender.build()).stream().map(f -> f.effect() + " " + f.subject()).toList();
  }

  private void startsOn(String day) {
    var starts = LocalDate.parse(day);
    tender.terms =
        new ContractTerms(starts, starts.plusYears(4), starts.plusYears(1), 6, true, null);
  }

  @Test
  void datesThatFollowEachOtherHold() {
    assertThat(found()).isEmpty();
  }

  @Test
  void aDeadlineOnASaturdayOrABankHolidayIsUnwise() {
    tender.bidsDueBy = Instant.parse("2027-01-09T12:00:00Z");
    assertThat(found()).containsExactly("ADVISE /bidsDueBy");
    tender.bidsDueBy = Instant.parse("2027-01-01T12:00:00Z");
    assertThat(found()).containsExactly("ADVISE /bidsDueBy");
  }

  @Test
  void theDayIsTheOneOfTheAuthoritysTimeZone() {
    tender.bidsDueBy = Instant.parse("2027-06-04T23:30:00Z");
    tender.awardOn = LocalDate.of(2027, 7, 1);
    startsOn("2027-09-01");
    assertThat(found())
        .as("past midnight in London: a Saturday")
        .containsExactly("ADVISE /bidsDueBy");
  }

  @Test
  void questionsThatComeAfterTheBidsAreImpossible() {
    tender.clarificationsDueBy = tender.bidsDueBy;
    assertThat(found()).containsExactly("BLOCK /clarificationsDueBy");
  }

  @Test
  void questionsThatEndOnASundayAreAdvisedAgainst() {
    tender.clarificationsDueBy = Instant.parse("2026-12-13T12:00:00Z");
    assertThat(found()).containsExactly("ADVISE /clarificationsDueBy");
  }

  @Test
  void noTimeForQuestionsIsNone() {
    tender.clarificationsDueBy = Given.NOW;
    assertThat(found()).containsExactly("BLOCK /clarificationsDueBy");
  }

  @Test
  void threeWorkingDaysAreEnoughToAnswerAndTwoAreNot() {
    tender.clarificationsDueBy = Instant.parse("2027-01-05T17:00:00Z");
    assertThat(found()).isEmpty();
    tender.clarificationsDueBy = Instant.parse("2027-01-06T09:00:00Z");
    assertThat(found()).containsExactly("ADVISE /clarificationsDueBy");
  }

  @Test
  void nobodyAwardsBeforeBidsAreIn() {
    tender.awardOn = LocalDate.of(2027, 1, 8);
    assertThat(found()).containsExactly("BLOCK /awardOn");
  }

  @Test
  void anAwardOnASundayIsUnwise() {
    tender.awardOn = LocalDate.of(2027, 1, 31);
    assertThat(found()).containsExactly("ADVISE /awardOn");
  }

  @Test
  void theContractBeginsAfterTheAwardEvenWithoutAStandstill() {
    startsOn("2027-02-01");
    assertThat(found()).containsExactly("BLOCK /contractTerms/startsOn");
    startsOn("2027-02-02");
    assertThat(found()).isEmpty();
  }

  @Test
  void theStandstillFitsBeforeTheContractItsFirstDayBeingTheAwards() {
    tender.standstill = 8;
    startsOn("2027-02-10");
    assertThat(found()).as("1 to 10 February are eight working days").hasSize(1);
    startsOn("2027-02-11");
    assertThat(found()).isEmpty();
  }

  @Test
  void withoutAPlannedAwardTheEarliestOneCounts() {
    tender.awardOn = null;
    startsOn("2027-01-09");
    assertThat(found()).containsExactly("BLOCK /contractTerms/startsOn");
    startsOn("2027-01-10");
    assertThat(found()).isEmpty();
  }

  @Test
  void theRegimesStandstillIsTheLeast() {
    tender.regime = "STANDARD";
    tender.standstill = 7;
    assertThat(found()).containsExactly("BLOCK /standstillWorkingDays");
    tender.standstill = 8;
    assertThat(found()).isEmpty();
    tender.standstill = 0;
    tender.instrument = Instrument.GRANT;
    assertThat(found()).isEmpty();
  }

  @Test
  void aContractThatIsDatedBackNeedsAReason() {
    startsOn("2025-04-01");
    assertThat(found()).containsExactly("ADVISE /contractTerms/startsOn");
  }
}
