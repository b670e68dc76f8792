package org.socialvalue.tender.stage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.atrisk.Fate;
import org.socialvalue.tender.learning.Candidate.Standing;
import org.socialvalue.tender.learning.CandidateFacts;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.Consideration;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.project.Route;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.StageHistory;
import org.socialvalue.tender.project.StageHistory.Step;

class StageRulesTest {

  private final Given.Homecare project = new Given.Homecare();

  @ParameterizedTest
  @EnumSource(Stage.class)
  void whatKeepsEveryRuleLeavesEveryStage(Stage stage) {
    assertThat(leaving(stage)).isEmpty();
  }

  @Test
  void everyRuleCitesItsSource() {
    assertThat(StageRules.all()).allSatisfy(rule -> assertThat(rule.info().source()).isNotBlank());
  }

  @Nested
  class AtRisk {

    @Test
    void anEmptyRegisterThatNobodyOpenedKeepsAnalyseOpen() {
      project.nothingAtRisk = null;
      assertThat(leaving(Stage.ANALYSE)).containsExactly("AT_RISK BLOCK /atRisk");
    }

    @Test
    void aRegisterWithAnItemNeedsNoStatement() {
      project.nothingAtRisk = null;
      project.atRisk.add(Given.atRisk(fate(Fate.Kind.ACCEPT_LOSS), null));
      assertThat(leaving(Stage.ANALYSE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = Stage.class,
        names = {"ANALYSE", "PLAN"})
    void eachItemNeedsAFate(Stage stage) {
      project.atRisk.add(Given.atRisk(null, null));
      project.atRisk.add(Given.atRisk(fate(Fate.Kind.PROTECT), null));
      assertThat(leaving(stage))
          .containsExactly("AT_RISK BLOCK /atRisk/" + new UUID(1, 7) + "/fate");
    }

    @Test
    void aDroppedOutcomeProtectsNothing() {
      project.atRisk.add(Given.atRisk(fate(Fate.Kind.PROTECT), OutcomeStatus.DROPPED));
      assertThat(leaving(Stage.ANALYSE)).hasSize(1);
      project.atRisk.set(0, Given.atRisk(fate(Fate.Kind.PROTECT), OutcomeStatus.OPEN));
      assertThat(leaving(Stage.ANALYSE)).isEmpty();
    }

    @Test
    void aCoreOutcomeThatIsGoneIsNotCore() {
      project.atRisk.add(Given.atRisk(core("BUDDIES"), null));
      assertThat(leaving(Stage.ANALYSE)).hasSize(1);
      project.atRisk.set(0, Given.atRisk(core("STAY-AT-HOME"), null));
      assertThat(leaving(Stage.ANALYSE)).isEmpty();
    }
  }

  @Nested
  class CandidatesDecided {

    private final UUID lineage = new UUID(2, 2);

    @Test
    void whatProvedItselfIsAcceptedOrDeclined() {
      project.candidates.add(candidate(Standing.CANDIDATE_FOR_CORE, false));
      assertThat(leaving(Stage.ANALYSE))
          .containsExactly("CANDIDATES_DECIDED BLOCK /candidates/" + lineage);
      project.candidates.set(0, candidate(Standing.CANDIDATE_FOR_CORE, true));
      assertThat(leaving(Stage.ANALYSE)).isEmpty();
    }

    @Test
    void whatStandsInTheRegisterHasItsFateThere() {
      project.candidates.add(candidate(Standing.AT_RISK, false));
      assertThat(leaving(Stage.ANALYSE)).hasSize(1);
      project.atRisk.add(Given.atRisk(fate(Fate.Kind.ACCEPT_LOSS), null, lineage));
      assertThat(leaving(Stage.ANALYSE)).isEmpty();
    }

    @Test
    void whatIsForTheRecordNeedsNone() {
      project.candidates.add(candidate(Standing.FOR_THE_RECORD, false));
      assertThat(leaving(Stage.ANALYSE)).isEmpty();
    }

    @Test
    void whatComesLaterThanAnalyseHoldsNothingUp() {
      project.candidates.add(candidate(Standing.CANDIDATE_FOR_CORE, false));
      assertThat(leaving(Stage.PLAN)).isEmpty();
    }

    private CandidateFacts candidate(Standing standing, boolean decided) {
      return new CandidateFacts(lineage, standing, "Young people in work", decided);
    }
  }

  @Nested
  class TimeToCoproduce {

    @Test
    void oneDayLessThanThePolicyGivesIsFlagged() {
      project.stages = new StageHistory(Given.TODAY.minusDays(55), List.of());
      assertThat(leaving(Stage.ANALYSE))
          .containsExactly("TIME_TO_COPRODUCE ADVISE /stages/ANALYSE");
      project.stages = new StageHistory(Given.TODAY.minusDays(56), List.of());
      assertThat(leaving(Stage.ANALYSE)).isEmpty();
    }

    @Test
    void planIsCountedByItself() {
      project.stages =
          new StageHistory(
              Given.TODAY.minusDays(300),
              List.of(new Step(Stage.ANALYSE, Stage.PLAN, Given.TODAY.minusDays(3))));
      assertThat(leaving(Stage.PLAN)).containsExactly("TIME_TO_COPRODUCE ADVISE /stages/PLAN");
    }
  }

  @Nested
  class WhatIsAskedOfWhom {

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void thePolicyAsksForConsiderationWhateverTheInstrument(Instrument instrument) {
      project.instrument = instrument;
      project.consideration = null;
      assertThat(leaving(Stage.PLAN)).contains("APPLIES_TO_ALL BLOCK /project/consideration");
    }

    @Test
    void theLawOnBuyingIsNotAskedOfAServiceOfOnesOwn() {
      project.instrument = Instrument.IN_HOUSE;
      project.route = new Route(Route.Decision.MAKE, "We have a team");
      project.consideration = null;
      assertThat(leaving(Stage.PLAN))
          .containsExactly("APPLIES_TO_ALL BLOCK /project/consideration");
    }

    @Test
    void aConsiderationInTimeKeepsBoth() {
      project.consideration = new Consideration("a", "b", "c", "d", "e", Given.TODAY);
      assertThat(leaving(Stage.PLAN)).isEmpty();
    }
  }

  @Nested
  class RouteDecided {

    @Test
    void itHasToBeOnRecordBeforePlanIsLeft() {
      project.route = null;
      assertThat(leaving(Stage.PLAN)).containsExactly("ROUTE BLOCK /project/route");
      assertThat(leaving(Stage.ANALYSE)).isEmpty();
    }

    @Test
    void aRouteThatTheInstrumentDoesNotCarryIsFlagged() {
      project.route = new Route(Route.Decision.MAKE, "We have a team");
      assertThat(leaving(Stage.PLAN)).containsExactly("ROUTE ADVISE /project/instrument");
      project.instrument = Instrument.IN_HOUSE;
      assertThat(leaving(Stage.PLAN)).isEmpty();
    }
  }

  private static Fate fate(Fate.Kind kind) {
    return new Fate(kind, "r", null, null, null, "amara", "Amara", Instant.EPOCH);
  }

  private static Fate core(String code) {
    return new Fate(Fate.Kind.MAKE_CORE, null, code, null, null, "amara", "Amara", Instant.EPOCH);
  }

  private List<String> leaving(Stage stage) {
    return StageRules.check(stage, project.groundwork()).stream()
        .map(finding -> finding.code() + " " + finding.effect() + " " + finding.subject())
        .toList();
  }
}
