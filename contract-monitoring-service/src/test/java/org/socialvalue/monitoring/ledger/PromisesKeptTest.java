package org.socialvalue.monitoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.ledger.PromisesKept.By;
import org.socialvalue.monitoring.ledger.PromisesKept.Followed;
import org.socialvalue.monitoring.ledger.PromisesKept.Group;

class PromisesKeptTest {

  private static final LocalDate TODAY = LocalDate.of(2029, 3, 1);

  @Test
  void the_rate_is_kept_of_decided_and_the_waived_and_open_stand_apart() {
    var all =
        kept(
                By.CATEGORY,
                in("W-1", PromiseVerdict.KEPT),
                in("W-1", PromiseVerdict.KEPT),
                in("W-1", PromiseVerdict.PARTLY_KEPT),
                in("W-1", PromiseVerdict.WAIVED),
                in("W-1", PromiseVerdict.STILL_OPEN))
            .all();
    assertThat(all.kept()).isEqualTo(2);
    assertThat(all.decided()).isEqualTo(3);
    assertThat(all.percent()).isEqualByComparingTo("66.7");
    assertThat(all.waived()).isEqualTo(1);
    assertThat(all.stillOpen()).isEqualTo(1);
  }

  @Test
  void without_a_decided_promise_there_is_no_rate() {
    assertThat(kept(By.YEAR, in("W-1", PromiseVerdict.WAIVED)).all().percent()).isNull();
    assertThat(kept(By.YEAR).groups()).isEmpty();
  }

  @Test
  void a_verdict_that_is_not_told_is_in_no_other_count() {
    var view = kept(By.AREA, in("W-1", PromiseVerdict.KEPT), in("W-1", null), in("W-2", null));
    assertThat(view.all().decided()).isEqualTo(1);
    assertThat(view.all().stillOpen()).isZero();
    assertThat(view.notTold()).isEqualTo(2);
    assertThat(view.groups()).extracting(Group::notTold).containsExactly(1L, 1L);
  }

  @Test
  void a_promise_in_two_areas_counts_in_each_and_once_in_all() {
    var both =
        new Followed(
            "c",
            "t",
            "SMALL",
            "PRIVATE",
            "c",
            "p",
            List.of("W-1", "W-2", "W-1"),
            2028,
            PromiseVerdict.KEPT,
            true);
    var view = PromisesKept.of(List.of(both), By.AREA, TODAY);
    assertThat(view.groups()).extracting(Group::key).containsExactly("W-1", "W-2");
    assertThat(view.groups()).allMatch(group -> group.kept().kept() == 1);
    assertThat(view.all().kept()).isEqualTo(1);
  }

  @Property
  void every_promise_is_in_exactly_one_group_but_for_areas(
      @ForAll List<PromiseVerdict> verdicts, @ForAll By by) {
    var promises = verdicts.stream().map(verdict -> in("W-1", verdict)).toList();
    var view = PromisesKept.of(promises, by, TODAY);
    long grouped =
        view.groups().stream()
            .map(Group::kept)
            .mapToLong(rate -> rate.decided() + rate.waived() + rate.stillOpen())
            .sum();
    assertThat(grouped).isEqualTo(verdicts.size());
    assertThat(view.all().kept() + view.all().partlyKept() + view.all().notKept())
        .isEqualTo(view.all().decided());
  }

  private static PromisesKept kept(By by, Followed... promises) {
    return PromisesKept.of(Arrays.asList(promises), by, TODAY);
  }

  private static Followed in(String area, @Nullable PromiseVerdict verdict) {
    return new Followed(
        "c", "title", "SMALL", "PRIVATE", "cat", "prio", List.of(area), 2028, verdict, false);
  }
}
