package org.socialvalue.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "42; 42",
        "1,000,000.50; 1000000.5",
        "1.000.000,50; 1000000.5",
        "£1.000.000,50; 1000000.5",
        "£ 1,234.5; 1234.5",
        "1.000.000; 1000000",
        "1,000,000; 1000000",
        "1 234 567,8; 1234567.8",
        "12,5; 12.5",
        "12.5; 12.5",
        "0,125; 0.125",
        "0.125; 0.125",
        "1234,567; 1234.567",
        ".5; 0.5",
        "85%; 85",
        "85,5 %; 85.5",
        "(3); -3",
        "(£1,234.50); -1234.5",
        "-3; -3",
        "−3; -3",
        "3-; -3",
        "+3; 3",
        "1.2E+03; 1200",
        "GBP 12.50; 12.5",
        "12.50 EUR; 12.5",
        "3.66666666667; 3.6667",
        "007; 7"
      })
  void a_number_is_read_however_it_is_written(String written, String number) {
    assertThat(NumberCell.read(written, null).value()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1\u00a0234\u00a0567", "1\u202f234\u202f567", " 1234567\u00a0", "\ufeff1234567"})
  void blanks_that_are_none_do_not_matter(String written) {
    assertThat(NumberCell.read(written, null).value()).isEqualByComparingTo("1234567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234", "1.234", "12,345", "£999.000", "(1,234)"})
  void what_could_be_thousands_or_decimals_is_told_and_not_guessed(String written) {
    assertThat(NumberCell.read(written, null).value()).isNull();
    assertThat(NumberCell.read(written, null).fault()).contains("could be thousands or decimals");
  }

  @Test
  void the_mark_that_makes_a_spreadsheet_keep_text_is_none() {
    assertThat(NumberCell.read("'42", null).value()).isEqualByComparingTo("42");
  }

  @Test
  void the_mapping_says_which() {
    assertThat(read("1,234", DecimalMark.POINT)).isEqualByComparingTo("1234");
    assertThat(read("1,234", DecimalMark.COMMA)).isEqualByComparingTo("1.234");
    assertThat(read("1.234", DecimalMark.COMMA)).isEqualByComparingTo("1234");
    assertThat(read("1.234,5", DecimalMark.POINT)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three",
        "1,23,456",
        "1.00.000",
        "12 3",
        "1..2",
        "--3",
        "-",
        "12a",
        "1.2.3,4,5",
        "½",
        "#REF!",
        "1234567890123",
        "1,2.3,4",
        "£"
      })
  void what_is_no_number_is_told(String written) {
    assertThat(NumberCell.read(written, null).value()).isNull();
    assertThat(NumberCell.read(written, null).fault()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00a0", "n/a", "#N/A", "NULL"})
  void an_empty_cell_is_nothing_and_no_fault(String written) {
    assertThat(NumberCell.read(written, null)).isEqualTo(Cell.empty());
  }

  @Property(tries = 500)
  void what_either_country_writes_is_read_back(
      @ForAll @BigRange(min = "-999999999.9999", max = "999999999.9999") @Scale(4)
          BigDecimal number) {
    assertThat(read(String.format(Locale.UK, "%,.4f", number), DecimalMark.POINT))
        .isEqualByComparingTo(number);
    assertThat(read(String.format(Locale.GERMANY, "%,.4f", number), DecimalMark.COMMA))
        .isEqualByComparingTo(number);
    assertThat(read(String.format(Locale.FRANCE, "%,.4f", number), DecimalMark.COMMA))
        .isEqualByComparingTo(number);
  }

  private static @Nullable BigDecimal read(String written, DecimalMark mark) {
    return NumberCell.read(written, mark).value();
  }
}
