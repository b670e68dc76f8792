package org.socialvalue.monitoring.variation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.variation.PromiseFate;
import org.socialvalue.monitoring.variation.PromiseFate.Fate;

class NoPromiseIsLeftBehindTest {

  private static final UUID MEAL = UUID.randomUUID();
  private static final UUID JOBS = UUID.randomUUID();

  @Test
  void each_promise_goes_along_or_is_let_go_with_a_reason() {
    assertThat(handedOver(fate(MEAL, Fate.GOES_ALONG, null), fate(JOBS, Fate.WAIVED, "no shop")))
        .isEmpty();
  }

  @Test
  void what_is_not_named_or_let_go_without_a_reason_is_found_all_at_once() {
    var findings = handedOver(fate(JOBS, Fate.WAIVED, "n/a"));
    assertThat(findings).extracting(Finding::subject).containsExactly(JOBS + "", MEAL + "");
    assertThat(findings).extracting(Finding::code).containsOnly("NOTHING_LOST");
    assertThat(findings).allMatch(Finding::blocks);
  }

  @Test
  void what_does_not_stand_or_stands_twice_can_not_be_named() {
    var stranger = UUID.randomUUID();
    assertThat(
            handedOver(
                fate(MEAL, Fate.GOES_ALONG, null),
                fate(MEAL, Fate.WAIVED, "no shop"),
                fate(JOBS, Fate.GOES_ALONG, null),
                fate(stranger, Fate.GOES_ALONG, null)))
        .extracting(Finding::subject)
        .containsExactly(MEAL + "", stranger + "");
  }

  @Test
  void where_the_provider_stays_only_what_is_let_go_is_named() {
    assertThat(check(false)).isEmpty();
    assertThat(check(false, fate(MEAL, Fate.WAIVED, "the hall is shut"))).isEmpty();
  }

  private static List<Finding> handedOver(PromiseFate... fates) {
    return check(true, fates);
  }

  private static List<Finding> check(boolean everyOne, PromiseFate... fates) {
    var standing =
        List.of(
            new HandoverCase.Standing(MEAL, "a shared meal"),
            new HandoverCase.Standing(JOBS, "jobs"));
    return new NoPromiseIsLeftBehind()
        .check(new HandoverCase(everyOne, standing, Arrays.asList(fates)));
  }

  private static PromiseFate fate(UUID commitment, Fate fate, @Nullable String reason) {
    return new PromiseFate(commitment, fate, reason, null);
  }
}
