package org.socialvalue.monitoring.statement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.Period;

class AStatementTellsOfAWholeContractYearTest {

  private static final Period CONTRACT =
      new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2027, 8, 31));
  private static final Period FIRST =
      new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28));
  private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

  private final AStatementTellsOfAWholeContractYear rule =
      new AStatementTellsOfAWholeContractYear();

  @Test
  void a_year_that_is_over_and_reported_on_may_be_signed() {
    assertThat(check(FIRST, true, List.of(), LATER)).isEmpty();
  }

  @Test
  void part_of_a_year_blocks_and_so_does_a_year_that_is_not_over() {
    // Given
    var tooLong = new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1));

    // When
    var findings = check(tooLong, true, List.of(), LocalDate.of(2026, 3, 1));

    // Then
    assertThat(findings).hasSize(2).allSatisfy(f -> assertThat(f.effect()).isEqualTo(Effect.BLOCK));
    assertThat(findings).extracting(Finding::subject).containsExactly("/from", "/to");
  }

  @Test
  void what_nobody_reported_or_asked_for_is_advised_against() {
    // When
    var findings = check(FIRST, false, List.of("jobs", "trees"), LATER);

    // Then
    assertThat(findings)
        .hasSize(3)
        .allSatisfy(f -> assertThat(f.effect()).isEqualTo(Effect.ADVISE))
        .allSatisfy(f -> assertThat(f.code()).isEqualTo("ANNUAL_STATEMENT"));
  }

  @Test
  void the_last_year_may_be_short() {
    assertThat(AStatementTellsOfAWholeContractYear.years(CONTRACT))
        .containsExactly(
            FIRST,
            new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28)),
            new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 8, 31)));
  }

  @Test
  void a_contract_from_a_leap_day_has_no_year_of_one_day() {
    var contract = new Period(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28));
    assertThat(AStatementTellsOfAWholeContractYear.years(contract))
        .hasSize(3)
        .endsWith(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28)));
  }

  private List<Finding> check(
      Period told, boolean askedFor, List<String> unreported, LocalDate today) {
    return rule.check(new StatementCase(told, CONTRACT, askedFor, unreported, today));
  }
}
