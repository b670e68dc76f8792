package org.socialvalue.tender.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Fault;

class CoreOutcomesTest {

  private static final UUID LINEAGE = new UUID(1, 1);
  private static final CoreOutcome HOME = new CoreOutcome("HOME", "At home", null, null);
  private static final CoreOutcome MEAL = new CoreOutcome("MEAL", "A shared meal", null, LINEAGE);

  @Test
  void aDescriptionThatSaysNothingOfLineageKeepsIt() {
    var asked = List.of(HOME, new CoreOutcome("MEAL", "A meal together", null, null));

    assertThat(CoreOutcomes.faults(List.of(HOME, MEAL), asked)).isEmpty();
    assertThat(CoreOutcomes.keepingLineage(List.of(HOME, MEAL), asked))
        .extracting(CoreOutcome::lineage)
        .containsExactly(null, LINEAGE);
  }

  @Test
  void whatBecameCoreIsNotLeftOutOrMadeUp() {
    assertThat(CoreOutcomes.faults(List.of(HOME, MEAL), List.of(HOME)))
        .extracting(Fault::pointer)
        .containsExactly("/coreOutcomes");
    assertThat(CoreOutcomes.faults(List.of(), List.of(MEAL, MEAL)))
        .extracting(Fault::pointer)
        .containsExactly(
            "/coreOutcomes/0/lineage", "/coreOutcomes/1/code", "/coreOutcomes/1/lineage");
  }
}
