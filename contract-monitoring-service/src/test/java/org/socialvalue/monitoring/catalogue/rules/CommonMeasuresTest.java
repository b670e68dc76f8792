package org.socialvalue.monitoring.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.Terms;
import org.socialvalue.monitoring.catalogue.MeasureDefinition;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms.CommonMeasure;
import org.socialvalue.monitoring.kpi.MeasuringMethod;

class CommonMeasuresTest {

  private static final CommonMeasure NAMED = new CommonMeasure(UUID.randomUUID(), 2);

  @Test
  void terms_that_count_as_the_measure_says_keep_the_rule() {
    assertThat(
            new CommonMeasuresAreKept()
                .check(new MeasureUse(Terms.common(Terms.countOf("3"), NAMED), people())))
        .isEmpty();
    assertThat(new CommonMeasuresAreKept().check(new MeasureUse(Terms.countOf("3"), null)))
        .isEmpty();
  }

  @Test
  void everything_that_differs_is_found_at_once() {
    var other = Terms.common(Terms.change("3", "5"), NAMED);
    var asked =
        new MeasureDefinition(
            "jobs",
            "a job counts once",
            KpiKind.COUNT,
            Measure.Kind.OUTPUT,
            "jobs",
            Measure.Direction.LOWER_IS_BETTER,
            null,
            MeasuringMethod.OWN_RECORDS,
            new BigDecimal("60"),
            null);
    assertThat(new CommonMeasuresAreKept().check(new MeasureUse(other, asked)))
        .extracting(Finding::subject)
        .containsExactly("/kind", "/looksAt", "/unit", "/direction", "/leastResponsePercent");
  }

  @Test
  void a_measure_that_is_not_in_the_catalogue_is_found() {
    assertThat(
            new CommonMeasuresAreKept()
                .check(new MeasureUse(Terms.common(Terms.countOf("3"), NAMED), null)))
        .extracting(Finding::subject)
        .containsExactly("/commonMeasure");
  }

  private static MeasureDefinition people() {
    return new MeasureDefinition(
        "people in work",
        "who holds a job for six months counts once",
        KpiKind.COUNT,
        Measure.Kind.OUTCOME,
        "people",
        Measure.Direction.HIGHER_IS_BETTER,
        null,
        MeasuringMethod.OWN_RECORDS,
        null,
        null);
  }
}
