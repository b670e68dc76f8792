package org.socialvalue.tender.outcome.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.MoneyTalk;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Jobs;

class SetsNoMoneyGoalTest {

  private final SetsNoMoneyGoal rule = new SetsNoMoneyGoal();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council saves £200,000 on care packages",
        "Save £50,000 for every 10 people supported",
        "Half a million pounds saved over the contract",
        "Savings of GBP 20k a year",
        "Deliver social value worth £1.2m",
        "£3 of social value for every £1 spent",
        "Volunteer time valued at £90,000",
        "Avoid £40,000 of hospital stays",
        "Reduce spending by 100,000 pounds",
        "Cost avoidance for the authority",
        "Savings to the NHS through fewer admissions",
        "Cashable savings in year two",
        "Reduce the cost of care packages by five per cent",
        "Cut placement costs",
        "Help people at home and so save the council money",
        "A social return on investment of 4 to 1",
        "An SROI of at least three",
        "Reach a proxy value of 2 million",
        "Arbed £10,000 i'r cyngor",
        "A return of 3:1 on every pound",
        "A return of four to one",
        "Every pound spent returns three to the community",
        "Cut spending on homecare by a fifth",
        "Lower budgets for residential care",
      })
  void aSumSavedOrAProxyIsNoGoal(String statement) {
    assertThat(MoneyTalk.isMoneyGoal(statement)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One care qualification for each £250,000 spent",
        "One qualification gained for every £250,000 of contract value, social value over and above",
        "Save 20 tonnes of carbon for each £1m spent",
        "People save energy and live in warmer homes",
        "Twenty people join a savings club run by the credit union",
        "Members of a savings club put by £5 a week",
        "Life-saving first aid for one worker for every £100,000 spent",
        "Help people to save money on heating",
        "Older people avoid loneliness",
        "Care workers are paid at least £12.60 an hour",
        "Local food saved from waste reaches 40 households",
        "The time saved on travel goes to people who receive care",
        "Three young people stay in paid work for six months",
        "People's own heating costs are lower",
        "A small grant of £5,000 lets a lunch club open again",
        "30 people get advice on debt and benefits",
        "Residents feel that they add value to their community",
        "Mae un cymhwyster am bob £250,000 a werir",
        "The county council saves places for local apprentices",
        "Twenty people return to work for each year of the contract",
        "A return of people to their own homes within a week",
        "Families cut their own spending on energy",
        "Every unpaid carer returns to a hobby of their own",
      })
  void aGoalForPeopleAndPlacesMayMentionMoney(String statement) {
    assertThat(MoneyTalk.isMoneyGoal(statement)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "£",
        "GBP",
        "pounds",
        "thousand pounds",
        "£k",
        "pounds sterling",
        "€",
        "Pounds saved",
        "GBP per person",
        "SROI ratio",
        "pence",
        "pounds of savings"
      })
  void aTargetInMoneyIsNoGoal(String unit) {
    assertThat(MoneyTalk.isMoneyUnit(unit)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people",
        "qualifications per £250,000 spent",
        "per cent",
        "jobs",
        "households",
        "pounds of food",
        "tonnes of carbon",
        "hours",
        "qualifications for each £250,000",
        "points on a scale"
      })
  void aTargetInPeoplePlacesAndThingsIs(String unit) {
    assertThat(MoneyTalk.isMoneyUnit(unit)).isFalse();
  }

  @Test
  void everyPartOfTheOutcomeIsLookedAtAndPointedTo() {
    // Given
    var jobs = new Jobs();
    jobs.statement = new LocalizedText("More people work", null, "We save £5,000");
    jobs.measure = Given.measure(Measure.Kind.OUTCOME, "cost avoided", "£");

    // When
    var findings = rule.check(jobs.build());

    // Then
    assertThat(findings)
        .extracting(finding -> finding.subject())
        .containsExactly("/statement", "/measure/name", "/measure/unit");
    assertThat(findings).allMatch(finding -> finding.blocks());
  }

  @Test
  void anOutcomeForPeopleIsLeftAlone() {
    assertThat(rule.check(new Jobs().build())).isEmpty();
  }
}
