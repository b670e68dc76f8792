package org.socialvalue.monitoring.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.review.Decision;
import org.socialvalue.monitoring.review.Decision.Kind;
import org.socialvalue.monitoring.review.Voice;
import org.socialvalue.monitoring.review.rules.ClosingCase.Reviewed;

class ClosingRulesTest {

  private static final UUID JOBS = UUID.randomUUID();
  private static final UUID MEALS = UUID.randomUUID();
  private static final Set<Voice> BOTH = Set.of(Voice.values());

  @Test
  void both_voices_and_every_decision_keep_still_relevant() {
    assertThat(
            new BothSidesAreAsked()
                .check(
                    closing(BOTH, decide(JOBS, Kind.KEEP, null), decide(MEALS, Kind.DROP, null))))
        .isEmpty();
  }

  @Test
  void each_missing_voice_and_decision_is_found() {
    assertThat(new BothSidesAreAsked().check(closing(Set.of(), decide(JOBS, Kind.KEEP, null))))
        .extracting(Finding::subject)
        .containsExactly("PROVIDER", "PEOPLE_WHO_RECEIVE_CARE", MEALS.toString());
  }

  @Test
  void who_asks_and_closes_alone_is_shown_and_stops_nothing() {
    var alone =
        new ClosingCase(
            BOTH,
            List.of(new Reviewed(JOBS, "jobs", true, false, false)),
            List.of(decide(JOBS, Kind.KEEP, null)),
            true,
            false);
    assertThat(new BothSidesAreAsked().check(alone))
        .extracting(Finding::effect)
        .containsExactly(Effect.INFO);
  }

  @Test
  void what_is_promoted_with_evidence_and_kept_now_keeps_learning() {
    assertThat(
            new WhatIsPromotedHasProvenItself()
                .check(closing(BOTH, decide(JOBS, Kind.PROMOTE_TO_CORE, "payroll of six months"))))
        .isEmpty();
  }

  @Test
  void promoting_without_evidence_blocks_and_without_delivery_is_advised_against() {
    assertThat(
            new WhatIsPromotedHasProvenItself()
                .check(closing(BOTH, decide(MEALS, Kind.PROMOTE_TO_CORE, " "))))
        .extracting(Finding::effect)
        .containsExactly(Effect.BLOCK, Effect.ADVISE);
  }

  @Test
  void what_people_would_change_is_kept_for_a_reason_only() {
    var people = new Reviewed(JOBS, "jobs", true, true, false);
    assertThat(heeding(people, Kind.KEEP))
        .extracting(Finding::effect, Finding::subject)
        .containsExactly(tuple(Effect.ADVISE, JOBS.toString()));
    assertThat(heeding(people, Kind.REVISE)).isEmpty();
    assertThat(heeding(people, Kind.DROP)).isEmpty();
    assertThat(heeding(new Reviewed(JOBS, "jobs", true, false, false), Kind.KEEP)).isEmpty();
  }

  @Test
  void what_is_revised_has_other_terms_or_a_reason() {
    var without = new Reviewed(JOBS, "jobs", true, true, true);
    assertThat(heeding(without, Kind.REVISE))
        .extracting(Finding::effect)
        .containsExactly(Effect.ADVISE);
  }

  @Test
  void what_is_dropped_after_the_end_is_told_to_stay_in_the_contract() {
    var jobs = new Reviewed(JOBS, "jobs", true, false, false);
    assertThat(heeding(jobs, Kind.DROP, true))
        .extracting(Finding::effect, Finding::subject)
        .containsExactly(tuple(Effect.ADVISE, JOBS.toString()));
    assertThat(heeding(jobs, Kind.DROP, false)).isEmpty();
    assertThat(heeding(jobs, Kind.KEEP, true)).isEmpty();
  }

  private static List<Finding> heeding(Reviewed reviewed, Kind kind) {
    return heeding(reviewed, kind, false);
  }

  private static List<Finding> heeding(Reviewed reviewed, Kind kind, boolean over) {
    return new DecisionsHeedTheAnswers()
        .check(
            new ClosingCase(
                BOTH, List.of(reviewed), List.of(decide(JOBS, kind, null)), false, over));
  }

  private static ClosingCase closing(Set<Voice> heard, Decision... decisions) {
    return new ClosingCase(
        heard,
        List.of(
            new Reviewed(JOBS, "jobs", true, false, false),
            new Reviewed(MEALS, "meals", false, false, false)),
        List.of(decisions),
        false,
        false);
  }

  private static Decision decide(UUID commitment, Kind kind, @Nullable String evidence) {
    return new Decision(commitment, kind, "because", evidence);
  }
}
