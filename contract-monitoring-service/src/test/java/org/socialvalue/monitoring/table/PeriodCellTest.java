package org.socialvalue.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodCellTest {

  private static final Calendar UNSAID = new Calendar(null, null, null);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2026-03-31; 2026-03-31",
        "2026/3/31; 2026-03-31",
        "20260331; 2026-03-31",
        "2026-03-31T00:00:00; 2026-03-31",
        "2026-03-31 00:00; 2026-03-31",
        "31/03/2026; 2026-03-31",
        "03/31/2026; 2026-03-31",
        "31-3-26; 2026-03-31",
        "05/05/2026; 2026-05-05",
        "01.03.2026; 2026-03-01",
        "31 Mar 2026; 2026-03-31",
        "31st March 2026; 2026-03-31",
        "31-Mar-26; 2026-03-31",
        "March 31, 2026; 2026-03-31",
        "Tuesday, 31 March 2026; 2026-03-31",
        "31 Mawrth 2026; 2026-03-31",
        "46112; 2026-03-31",
        "46112.5; 2026-03-31"
      })
  void a_day_is_read_however_it_is_written(String written, String day) {
    assertThat(DateCell.read(written, null).value()).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/04/2026", "1-2-26", "12/11/2026"})
  void a_day_that_could_be_two_is_told(String written) {
    assertThat(DateCell.read(written, null)).isInstanceOf(Cell.Ambiguous.class);
    assertThat(PeriodCell.read(written, UNSAID)).isInstanceOf(Cell.Ambiguous.class);
    assertThat(DateCell.read(written, DateOrder.DAY_FIRST).value()).isNotNull();
    assertThat(DateCell.read(written, DateOrder.MONTH_FIRST).value())
        .isNotEqualTo(DateCell.read(written, DateOrder.DAY_FIRST).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "2026-13-01",
        "32/13/2026",
        "26-Mar",
        "yesterday",
        "123456",
        "1/1/1900",
        "7"
      })
  void what_is_no_day_is_told(String written) {
    assertThat(DateCell.read(written, null).value()).isNull();
    assertThat(DateCell.read(written, null).fault()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mar-26; 2026-03-01 to 2026-03-31",
        "March 2026; 2026-03-01 to 2026-03-31",
        "Mawrth 2026; 2026-03-01 to 2026-03-31",
        "Sept '26; 2026-09-01 to 2026-09-30",
        "2026-02; 2026-02-01 to 2026-02-28",
        "02/2028; 2028-02-01 to 2028-02-29",
        "2026 Mar; 2026-03-01 to 2026-03-31",
        "Q1 2026/27; 2026-04-01 to 2026-06-30",
        "Q4 26/27; 2027-01-01 to 2027-03-31",
        "2026/27 Q4; 2027-01-01 to 2027-03-31",
        "2026/27; 2026-04-01 to 2027-03-31",
        "2026-27; 2026-04-01 to 2027-03-31",
        "2026-W09; 2026-02-23 to 2026-03-01",
        "2026-W53; 2026-12-28 to 2027-01-03",
        "01/03/2026 - 31/03/2026; ambiguous",
        "13/03/2026 - 31/03/2026; 2026-03-13 to 2026-03-31",
        "2026-03-01 to 2026-03-31; 2026-03-01 to 2026-03-31",
        "1 Mar 2026 – 31 Mar 2026; 2026-03-01 to 2026-03-31"
      })
  void a_period_is_read_however_it_is_written(String written, String period) {
    var read = PeriodCell.read(written, UNSAID);
    if (period.equals("ambiguous")) {
      assertThat(read).isInstanceOf(Cell.Ambiguous.class);
    } else {
      assertThat(read.value()).as(written).hasToString(period);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q1 2026", "2026 Q1", "2026", "FY 2026"})
  void a_year_that_may_begin_in_january_or_april_is_told(String written) {
    assertThat(PeriodCell.read(written, UNSAID).fault()).contains("where its year begins");
    var calendar = PeriodCell.read(written, new Calendar(null, null, 1)).value();
    var financial = PeriodCell.read(written, new Calendar(null, null, 4)).value();
    assertThat(String.valueOf(calendar)).startsWith("2026-01-01");
    assertThat(String.valueOf(financial)).startsWith("2026-04-01");
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-05-20 to 2026-05-20",
    "MONTH, 2026-05-01 to 2026-05-31",
    "QUARTER, 2026-04-01 to 2026-06-30",
    "YEAR, 2026-04-01 to 2027-03-31"
  })
  void one_date_stands_for_what_the_mapping_says(Span span, String period) {
    assertThat(PeriodCell.read("20/05/2026", UNSAID).fault()).contains("what a date stands for");
    assertThat(PeriodCell.read("20/05/2026", new Calendar(null, span, 4)).value())
        .hasToString(period);
    assertThat(PeriodCell.read("46162", new Calendar(null, span, 4)).value()).hasToString(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/03/2026 to 13/03/2026", "March", "Total", "2026/29", "2026-W60"})
  void what_is_no_period_is_told(String written) {
    assertThat(PeriodCell.read(written, UNSAID).value()).isNull();
    assertThat(PeriodCell.read(written, UNSAID).fault()).isNotNull();
  }
}
