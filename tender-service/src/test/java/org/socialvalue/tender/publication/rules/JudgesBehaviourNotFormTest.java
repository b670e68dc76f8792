package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.ParticipationCondition.Kind;
import org.socialvalue.events.Question;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.framework.ProviderForm;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.publication.EntryCondition;
import org.socialvalue.tender.publication.ReservedFor;

class JudgesBehaviourNotFormTest {

  private final Homecare tender = new Homecare();

  private List<String> found() {
    return new JudgesBehaviourNotForm()
        .check(tender.build()).stream().map(f -> f.effect() + " " + f.subject()).toList();
  }

  private void asks(String text) {
    tender.questions.set(0, question(text));
  }

  private static Question question(String text) {
    return new Question(
        "Q1", Question.Kind.QUALITY, LocalizedText.english(text), new BigDecimal("60"), List.of());
  }

  private static EntryCondition only(ProviderForm... forms) {
    return new EntryCondition(
        "C1", Kind.PROVIDER_FORM, LocalizedText.english("Who may bid"), null, null, List.of(forms));
  }

  private static ReservedFor forMutuals() {
    return new ReservedFor(
        "PUBLIC_SERVICE_MUTUALS",
        48,
        List.of(ProviderForm.PUBLIC_SERVICE_MUTUAL),
        LocalizedText.english("The team is forming a mutual"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Only charities may bid",
        "Please note that only registered charities can apply.",
        "This lot is open only to social enterprises.",
        "Bids are accepted only from not-for-profit organisations",
        "Not-for-profit organisations only",
        "Private companies may not bid for this lot",
        "For-profit providers are excluded.",
        "Bidders must be a co-operative",
        "You must be constituted as a charity",
        "No private companies will be considered",
        "This competition is restricted to third sector organisations.",
        "Only VCSEs should apply",
        "excluding for-profit providers",
        "Private providers cannot tender",
        "We will not consider for-profit providers",
        "We do not accept bids from private companies",
        "You must be a small local company",
        "Only charities score above 3"
      })
  void aTextThatShutsAFormOutIsRefused(String text) {
    asks(text);
    assertThat(found()).containsExactly("BLOCK /questions/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We welcome bids from charities, social enterprises and co-operatives",
        "How will you work with local charities and voluntary groups?",
        "Providers of every form may bid, private companies among them",
        "How do people who use the service become trustees of a charity or directors?",
        "Which social enterprises do you buy from? Only name those you pay.",
        "Must be registered with the care regulator",
        "The service is open to people who live in private homes only at weekends",
        "How many private rooms are there?",
        "Bidders must be able to work with charities",
        "We do not consider who owns a provider",
        "Which local companies and small businesses do you buy from?",
        "Only answers that name a measure score above 3"
      })
  void aTextThatNamesOrWelcomesFormsIsFine(String text) {
    asks(text);
    assertThat(found()).isEmpty();
  }

  @Test
  void aConditionOfFormIsRefusedUnlessTheCompetitionIsLawfullyReservedForIt() {
    tender.conditions.add(only(ProviderForm.PUBLIC_SERVICE_MUTUAL));
    assertThat(found()).containsExactly("BLOCK /conditions/0/forms");
    tender.reservation = forMutuals();
    assertThat(found()).isEmpty();
  }

  @Test
  void anUnlawfulReservationOpensNothing() {
    tender.conditions.add(only(ProviderForm.PUBLIC_SERVICE_MUTUAL));
    tender.reservation =
        new ReservedFor("SOMETHING", 48, List.of(ProviderForm.PUBLIC_SERVICE_MUTUAL), null);
    assertThat(found()).containsExactly("BLOCK /conditions/0/forms");
  }

  @Test
  void aConditionThatLetsEveryFormInShutsNobodyOut() {
    tender.conditions.add(only(ProviderForm.values()));
    assertThat(found()).isEmpty();
  }

  @Test
  void aReservationAllowsItsOwnFormsToBeNamedAndNoOthers() {
    tender.reservation = forMutuals();
    asks("Only mutuals may bid");
    assertThat(found()).isEmpty();
    asks("Only charities may bid");
    assertThat(found()).containsExactly("BLOCK /questions/0/text");
    asks("Private companies may not bid");
    assertThat(found()).isEmpty();
  }

  @Test
  void aGrantMaySayWhomItIsFor() {
    tender.instrument = Instrument.GRANT;
    asks("Only charities may apply");
    assertThat(found()).isEmpty();
  }

  @Test
  void theWordsOfAnyPartCountAlsoTheEasyReadOnes() {
    tender.conditions.add(
        new EntryCondition(
            "C1",
            Kind.OTHER,
            new LocalizedText("Who this is for", null, "Only charities can take part"),
            null,
            null,
            null));
    assertThat(found()).containsExactly("BLOCK /conditions/0/text");
  }
}
