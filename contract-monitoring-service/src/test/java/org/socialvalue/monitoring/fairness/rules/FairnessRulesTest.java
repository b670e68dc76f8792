package org.socialvalue.monitoring.fairness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.individual.NeedBand;
import org.socialvalue.monitoring.individual.PersonGroup;
import org.socialvalue.monitoring.individual.Result;
import org.socialvalue.monitoring.individual.SharedPeople;

class FairnessRulesTest {

  private static final Map<NeedBand, BigDecimal> MIX =
      Map.of(
          NeedBand.LOW, new BigDecimal("30"),
          NeedBand.MODERATE, new BigDecimal("40"),
          NeedBand.HIGH, new BigDecimal("30"));

  private final Map<List<Enum<?>>, Long> people = new HashMap<>();
  private final EasyCasesAreNotFavoured easy = new EasyCasesAreNotFavoured();
  private final NeitherGroupPays groups = new NeitherGroupPays();

  @Test
  void an_intake_as_expected_with_even_progress_raises_no_question() {
    users(NeedBand.LOW, 8, 8);
    users(NeedBand.MODERATE, 8, 8);
    users(NeedBand.HIGH, 8, 8);
    assertThat(easy.check(fair(MIX))).isEmpty();
  }

  @Test
  void easy_cases_taken_in_first_are_asked_about_in_words() {
    users(NeedBand.LOW, 10, 10);
    users(NeedBand.MODERATE, 6, 6);
    users(NeedBand.HIGH, 0, 0);
    assertThat(easy.check(fair(MIX)))
        .extracting(Finding::subject)
        .containsExactly("intake/LOW", "intake/HIGH");
    assertThat(easy.check(fair(MIX)).getFirst().message())
        .startsWith("62.5 per cent of the people have low needs; the contract was let for 30");
  }

  @Test
  void ten_points_more_than_expected_are_still_as_expected() {
    users(NeedBand.LOW, 10, 10);
    users(NeedBand.MODERATE, 8, 7);
    users(NeedBand.HIGH, 8, 7);
    assertThat(easy.check(fair(MIX))).isEmpty();
  }

  @Test
  void progress_with_low_needs_alone_is_asked_about_also_without_an_expected_mix() {
    users(NeedBand.LOW, 15, 5);
    users(NeedBand.MODERATE, 6, 14);
    users(NeedBand.HIGH, 5, 15);
    assertThat(easy.check(fair(null))).extracting(Finding::subject).containsExactly("progress");
  }

  @Test
  void too_few_people_say_nothing() {
    users(NeedBand.LOW, 9, 0);
    users(NeedBand.HIGH, 0, 9);
    assertThat(easy.check(fair(MIX))).isEmpty();
  }

  @Test
  void one_group_that_falls_while_the_other_gains_is_asked_about() {
    users(NeedBand.LOW, 15, 5);
    put(PersonGroup.CARER, NeedBand.LOW, Result.IMPROVED, 5);
    put(PersonGroup.CARER, NeedBand.LOW, Result.FALLEN, 9);
    assertThat(groups.check(fair(null)))
        .extracting(Finding::message)
        .anyMatch(it -> it.contains("more carers fell than improved"))
        .anyMatch(it -> it.startsWith("75.0 per cent of the people who use care improved"));
  }

  @Test
  void groups_that_gain_together_raise_no_question() {
    users(NeedBand.LOW, 15, 5);
    put(PersonGroup.CARER, NeedBand.LOW, Result.IMPROVED, 12);
    put(PersonGroup.CARER, NeedBand.LOW, Result.HELD, 6);
    assertThat(groups.check(fair(null))).isEmpty();
  }

  @Test
  void what_is_not_shown_is_not_judged() {
    users(NeedBand.LOW, 30, 0);
    users(NeedBand.HIGH, 2, 0);
    assertThat(easy.check(fair(MIX))).isEmpty();
  }

  @Test
  void twice_the_hours_for_the_same_money_is_the_most_for_small_providers() {
    var rule = new SmallProvidersCarryNoMore();
    var large = load(Supplier.Size.LARGE, "100", "1000000");
    assertThat(rule.check(List.of(load(Supplier.Size.MICRO, "20", "100000"), large))).isEmpty();
    assertThat(rule.check(List.of(load(Supplier.Size.MICRO, "21", "100000"), large)))
        .extracting(Finding::message)
        .containsExactly(
            "Reporting asks 21.0 hours a year of micro providers for each £100,000, and 10.0 of"
                + " large ones");
    assertThat(rule.check(List.of(load(Supplier.Size.MICRO, "21", "0"), large))).isEmpty();
  }

  private void users(NeedBand band, long improved, long held) {
    put(PersonGroup.USES_CARE, band, Result.IMPROVED, improved);
    put(PersonGroup.USES_CARE, band, Result.HELD, held);
  }

  private void put(PersonGroup group, NeedBand band, Result result, long many) {
    people.put(List.of(group, band, result), many);
  }

  private FairCase fair(@Nullable Map<NeedBand, BigDecimal> mix) {
    return new FairCase(SharedPeople.of(people), mix);
  }

  private static Load load(Supplier.Size size, String hours, String value) {
    return new Load(
        size, 3, 9, new BigDecimal(hours), new BigDecimal(hours), new BigDecimal(value));
  }
}
