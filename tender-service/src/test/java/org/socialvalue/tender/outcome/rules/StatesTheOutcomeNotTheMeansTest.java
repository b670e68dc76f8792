package org.socialvalue.tender.outcome.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Jobs;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;

class StatesTheOutcomeNotTheMeansTest {

  private final StatesTheOutcomeNotTheMeans rule = new StatesTheOutcomeNotTheMeans();
  private final Jobs jobs = new Jobs();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Loneliness falls by means of a befriending service",
        "People feel better through weekly sessions at the hall",
        "The provider must use the county's toolkit",
        "Older people are less lonely through a lunch club programme",
        "Providers will hold four workshops a year",
        "The supplier runs a coffee morning in each village",
        "Young people find work by attending a course at the college",
        "Carers are supported by providing respite vouchers",
        "Progress is made using the Outcomes Star",
        "Isolation is reduced, using a tablet for video calls",
        "Each person gets 10 hours of support",
        "Residents take part in monthly art classes",
        "Deliver 20 training sessions on dementia",
        "Staff shall attend training in sign language",
        "People stay safe at home via sensors",
        "Emissions fall through the use of electric cars",
        "People are visited twice a week in befriending calls",
        "The service has to be delivered; it must be delivered by volunteers",
        "Contact is kept with a weekly newsletter",
        "Confidence grows through one-to-one mentoring",
        "People are supported in the Buurtzorg way",
        "Communities are stronger by employing a community builder",
        "Cysylltu pobl trwy ddefnyddio tabledi",
        "Providers will PROVIDE   regular\ndrop-ins",
        "Every provider must employ a social value coordinator",
        "Bidders must employ a coordinator and use the XYZ app",
      })
  void whatSaysHowIsFlagged(String statement) {
    jobs.statement = LocalizedText.english(statement);
    assertThat(rule.check(jobs.build())).extracting(Finding::subject).containsExactly("/statement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At least three young people at a disadvantage stay in paid work",
        "People using the service feel safe at home",
        "People who use the service have more friends nearby",
        "Older people are confident using public transport on their own",
        "Adults with a learning disability are comfortable with using a bank account",
        "Homes are warmer without using more energy",
        "Care rounds use less fuel",
        "Older people get through the winter in a warm home",
        "Family carers have a break each week",
        "People see friends or family at least once a week",
        "Fewer people go through a crisis that could have been prevented",
        "People sleep at least 7 hours a night",
        "Three people move into paid work by the end of the second year",
        "People travel to town by themselves",
        "Village halls are used more by people of all ages",
        "Carers feel listened to when visits change",
        "People choose the activities that matter to them",
        "Local groups have enough volunteers to carry on",
        "Care workers gain a recognised qualification",
        "People need fewer hours of paid care because they regained skills",
        "Young carers attend school as much as their classmates",
        "Neighbours know each other and look out for one another",
        "People speak Welsh with those who care for them",
        "Pobl hŷn yn llai unig drwy gyfrwng y Gymraeg",
        "Residents decide on menus, outings and visitors",
        "More of the provider's workforce stay for longer than a year",
        "Fewer leaflets, more conversations: people understand what they can ask for",
        "People learn new skills with their neighbours",
        "People who once needed care join the workforce, using their experience to support others",
        "Volunteers are less isolated and say what has changed for them",
        "Schoolchildren understand what it is to live with a learning disability",
      })
  void whatSaysWhatChangesIsLetPass(String statement) {
    jobs.statement = LocalizedText.english(statement);
    assertThat(rule.check(jobs.build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hours of training delivered",
        "hours of one-to-one support",
        "volunteer hours",
        "staff time",
        "workshops held",
        "leaflets printed",
        "number of awareness sessions",
        "posts appointed",
        "home visits made",
        "devices installed",
      })
  void aTargetThatCountsWhatIsPutInIsFlagged(String name) {
    jobs.measure = Given.measure(Measure.Kind.OUTCOME, name, "a month");
    assertThat(rule.check(jobs.build()))
        .extracting(Finding::subject)
        .containsExactly("/measure/name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "young people in work for six months",
        "hours a week that people spend alone",
        "hours of undisturbed sleep",
        "people who feel they have enough contact with others",
        "share of visits at the time people chose",
        "care workers with a qualification gained",
        "people who know their neighbours",
        "days at home in the last quarter",
        "unplanned hospital stays",
        "people invited who came again",
      })
  void aTargetThatCountsWhatComesOfItIsLetPass(String name) {
    jobs.measure = Given.measure(Measure.Kind.OUTCOME, name, "people");
    assertThat(rule.check(jobs.build())).isEmpty();
  }

  @Test
  void aUnitOfInputIsFlaggedWhereTheNameIsNot() {
    jobs.measure = Given.measure(Measure.Kind.OUTCOME, "support for carers", "Sessions");
    assertThat(rule.check(jobs.build()))
        .extracting(Finding::subject)
        .containsExactly("/measure/unit");
  }

  @Test
  void theEasyReadWordingIsReadToo() {
    jobs.statement =
        new LocalizedText("People have company", null, "There will be weekly meetings for you");
    assertThat(rule.check(jobs.build())).hasSize(1);
  }

  @Test
  void itAdvisesForAnUnscoredKpiJustSo() {
    jobs.use = Use.UNSCORED_KPI;
    jobs.statement = LocalizedText.english("Jobs by means of apprenticeships");
    assertThat(OutcomeRules.check(jobs.build()))
        .filteredOn(Finding::advises)
        .extracting(Finding::code)
        .containsExactly("MEANS_NOT_PRESCRIBED");
  }

  @Test
  void aLongTextIsReadQuickly() {
    assertThat(MeansTalk.prescribes("people and friends through the ".repeat(300) + "day"))
        .isFalse();
  }
}
