package org.socialvalue.tender.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.Stage;

class MapChangesTest {

  private static final Stakeholder CARERS =
      new Stakeholder(StakeholderGroup.FAMILY_CARERS, "Young carers", true, null, null, false);
  private static final Stakeholder TRUST =
      new Stakeholder(StakeholderGroup.COLLABORATORS, "The housing trust", false, null, null, true);

  @Test
  void whoIsNewGoneOrDescribedDifferentlyIsTold() {
    var asked =
        new Stakeholder(StakeholderGroup.FAMILY_CARERS, "young carers ", true, null, null, true);
    var changes = MapChanges.between(List.of(CARERS), List.of(asked, TRUST));

    assertThat(changes.added()).containsExactly(TRUST);
    assertThat(changes.gone()).isEmpty();
    assertThat(changes.changed()).containsExactly(new MapChanges.Change(CARERS, asked));
  }

  @Property
  void aMapHasNotChangedAgainstItself(@ForAll("maps") List<Stakeholder> map) {
    assertThat(MapChanges.between(map, map).none()).isTrue();
  }

  @Property
  void lookedAtBackwardsWhatWasAddedIsGone(
      @ForAll("maps") List<Stakeholder> one, @ForAll("maps") List<Stakeholder> other) {
    var forwards = MapChanges.between(one, other);
    var backwards = MapChanges.between(other, one);
    assertThat(forwards.added()).isEqualTo(backwards.gone());
    assertThat(forwards.gone()).isEqualTo(backwards.added());
    assertThat(forwards.changed()).hasSameSizeAs(backwards.changed());
    assertThat(forwards.added().size() + forwards.changed().size())
        .isLessThanOrEqualTo(other.size());
  }

  @Test
  void aStageKeepsItsMapWhenTheNextOneDrawsItsOwn() {
    var map = new StakeholderMap(UUID.randomUUID(), UUID.randomUUID(), of(Stage.ANALYSE, CARERS));
    assertThatThrownBy(() -> map.changes(Stage.ANALYSE, Stage.ANALYSE)).isInstanceOf(Refused.class);
    assertThat(map.changes(null, Stage.PLAN).answered()).isFalse();

    map.draw(of(Stage.PLAN, CARERS, TRUST));
    map.draw(of(Stage.PLAN, TRUST));

    assertThat(map.of(Stage.ANALYSE)).contains(of(Stage.ANALYSE, CARERS));
    assertThat(map.past()).hasSize(1);
    var changes = map.changes(Stage.ANALYSE, Stage.PLAN);
    assertThat(changes.answered()).isTrue();
    assertThat(changes.added()).containsExactly(TRUST);
    assertThat(changes.gone()).containsExactly(CARERS);
  }

  private static MapOfStage of(Stage stage, Stakeholder... all) {
    return new MapOfStage(stage, Instant.EPOCH, "amara", List.of(all));
  }

  @Provide
  static Arbitrary<List<Stakeholder>> maps() {
    return Combinators.combine(
            Arbitraries.of(StakeholderGroup.class),
            Arbitraries.of("a", "b", "c", "d"),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as((group, who, served, asked) -> new Stakeholder(group, who, served, null, null, asked))
        .list()
        .ofMaxSize(12)
        .uniqueElements(Stakeholder::key);
  }
}
