package org.socialvalue.tender.datapack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.GivenService.missing;
import static org.socialvalue.tender.GivenService.present;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.datapack.PackChanges.Change;
import org.socialvalue.tender.datapack.PackChanges.What;
import org.socialvalue.tender.project.Stage;

class PackChangesTest {

  private static PackContent pack(@Nullable DataItem usage, @Nullable DataItem need) {
    return new PackContent(usage, need, null, null, null, null);
  }

  private static PackOfStep in(Stage stage, PackContent content, int second) {
    return new PackOfStep(stage, content, "amara", "Amara", Given.NOW.plusSeconds(second));
  }

  @Test
  void theSamePackHasNoChanges() {
    var pack = pack(present(Given.TODAY), missing());
    assertThat(PackChanges.between(pack, pack)).isEmpty();
  }

  @Test
  void eachKindOfChangeIsTold() {
    var before = new PackContent(present(Given.TODAY), missing(), missing(), null, missing(), null);
    var after = new PackContent(missing(), present(Given.TODAY), null, missing(), missing(), null);
    assertThat(PackChanges.between(before, after))
        .extracting(Change::kind, Change::what)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(DataKind.USAGE, What.WENT_MISSING),
            org.assertj.core.groups.Tuple.tuple(DataKind.NEED, What.FOUND),
            org.assertj.core.groups.Tuple.tuple(DataKind.COST, What.NO_LONGER_SAID),
            org.assertj.core.groups.Tuple.tuple(DataKind.QUALITY, What.NEWLY_SAID));
  }

  @Test
  void whatDiffersInDataThatIsThereIsNamed() {
    var changes =
        PackChanges.between(
            pack(present(Given.TODAY), null), pack(present(Given.TODAY.minusDays(1)), null));
    assertThat(changes).singleElement().extracting(Change::differs).isEqualTo(List.of("asOf"));
  }

  @Test
  void itComparesWithHowThePackStoodWhenTheStepWasLastLeft() {
    var facts =
        new PackFacts(
            List.of(
                in(Stage.ANALYSE, pack(null, null), 0),
                in(Stage.PLAN, pack(missing(), null), 1),
                in(Stage.ANALYSE, pack(missing(), missing()), 2),
                in(Stage.PLAN, pack(missing(), missing()), 3)));
    var since = PackChanges.of(facts, Stage.ANALYSE);
    assertThat(since.changes()).isEmpty();
    assertThat(since.lookedAtAgain()).isTrue();
  }

  @Test
  void aPackThatNobodyHasLookedAtSinceSaysSo() {
    var facts = new PackFacts(List.of(in(Stage.ANALYSE, pack(missing(), null), 0)));
    assertThat(PackChanges.of(facts, Stage.ANALYSE).lookedAtAgain()).isFalse();
  }

  @Test
  void withoutAPackThenAllIsNew() {
    var facts = new PackFacts(List.of(in(Stage.PLAN, pack(missing(), null), 0)));
    var since = PackChanges.of(facts, Stage.ANALYSE);
    assertThat(since.sinceWritten()).isNull();
    assertThat(since.changes()).extracting(Change::what).containsExactly(What.NEWLY_SAID);
  }
}
