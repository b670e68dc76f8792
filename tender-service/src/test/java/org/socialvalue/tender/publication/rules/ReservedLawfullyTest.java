package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.framework.ProviderForm;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.publication.ReservedFor;

class ReservedLawfullyTest {

  private static final LocalizedText WHY =
      LocalizedText.english("The in-house team is forming a mutual");

  private final Homecare tender = new Homecare();

  private List<String> found() {
    return new ReservedLawfully()
        .check(tender.build()).stream().map(f -> f.effect() + " " + f.subject()).toList();
  }

  private static ReservedFor mutuals(@Nullable String basis, @Nullable Integer months) {
    return new ReservedFor(basis, months, List.of(ProviderForm.PUBLIC_SERVICE_MUTUAL), WHY);
  }

  @Test
  void whatIsNotReservedHasNothingToSay() {
    assertThat(found()).isEmpty();
  }

  @Test
  void mutualsUnderLightTouchForTheContractsFourYearsAreLawful() {
    tender.reservation = mutuals("PUBLIC_SERVICE_MUTUALS", 48);
    assertThat(found()).isEmpty();
  }

  @Test
  void withoutBasisFormsReasonAndTermEachIsNamed() {
    tender.reservation = new ReservedFor(null, null, null, null);
    assertThat(found())
        .containsExactly(
            "BLOCK /reservation/basis",
            "BLOCK /reservation/reason",
            "BLOCK /reservation/maximumTermMonths");
    tender.reservation = new ReservedFor("PUBLIC_SERVICE_MUTUALS", 48, List.of(), WHY);
    assertThat(found()).containsExactly("BLOCK /reservation/forms");
  }

  @Test
  void aGroundThatTheRegimeDoesNotKnowIsNone() {
    tender.reservation = mutuals("PUBLIC_SERVICE_MUTUALS", 48);
    tender.regime = "STANDARD";
    assertThat(found()).containsExactly("BLOCK /reservation/basis");
  }

  @Test
  void theTermStaysWithinTheGroundsOwn() {
    tender.reservation = mutuals("PUBLIC_SERVICE_MUTUALS", 60);
    assertThat(found()).isEmpty();
    tender.reservation = mutuals("PUBLIC_SERVICE_MUTUALS", 61);
    assertThat(found()).containsExactly("BLOCK /reservation/maximumTermMonths");
  }

  @Test
  void theContractEndsWithinTheTermToTheDay() {
    tender.reservation = mutuals("PUBLIC_SERVICE_MUTUALS", 60);
    tender.terms = terms(LocalDate.of(2032, 3, 31));
    assertThat(found()).isEmpty();
    tender.terms = terms(LocalDate.of(2032, 4, 1));
    assertThat(found()).containsExactly("BLOCK /contractTerms/endsOn");
    tender.reservation = mutuals("PUBLIC_SERVICE_MUTUALS", 24);
    tender.terms = terms(LocalDate.of(2031, 3, 31));
    assertThat(found()).containsExactly("BLOCK /contractTerms/endsOn");
  }

  @Test
  void aGroundReachesToItsOwnFormsOnly() {
    tender.reservation =
        new ReservedFor(
            "PUBLIC_SERVICE_MUTUALS",
            48,
            List.of(ProviderForm.PUBLIC_SERVICE_MUTUAL, ProviderForm.CHARITY),
            WHY);
    assertThat(found()).containsExactly("BLOCK /reservation/forms/1");
  }

  @Test
  void aGroundThatNobodyVerifiedSaysSo() {
    tender.reservation =
        new ReservedFor(
            "SUPPORTED_EMPLOYMENT", 48, List.of(ProviderForm.SUPPORTED_EMPLOYMENT_PROVIDER), WHY);
    assertThat(found()).containsExactly("INFO /reservation/basis");
  }

  @Test
  void anOlderProcurementHasTheGroundsOfItsTime() {
    tender.regime = "LIGHT_TOUCH_2015";
    tender.reservation =
        new ReservedFor("MISSION_LED_ORGANISATIONS", 36, List.of(ProviderForm.COOPERATIVE), WHY);
    assertThat(found()).containsExactly("INFO /reservation/basis", "BLOCK /contractTerms/endsOn");
  }

  @Test
  void aGrantIsNoProcurement() {
    tender.instrument = Instrument.GRANT;
    tender.reservation =
        new ReservedFor(
            "own scheme for small charities",
            240,
            List.of(ProviderForm.CHARITY),
            LocalizedText.english("They know the streets"));
    assertThat(found()).isEmpty();
  }

  @Test
  void aGrantStillSaysItsReservationWhole() {
    tender.instrument = Instrument.GRANT;
    tender.reservation = new ReservedFor(null, null, null, null);
    assertThat(found())
        .containsExactly(
            "BLOCK /reservation/basis",
            "BLOCK /reservation/maximumTermMonths",
            "BLOCK /reservation/forms",
            "BLOCK /reservation/reason");
  }

  private static ContractTerms terms(LocalDate ends) {
    return new ContractTerms(
        LocalDate.of(2027, 4, 1), ends, LocalDate.of(2028, 4, 1), 12, true, null);
  }
}
