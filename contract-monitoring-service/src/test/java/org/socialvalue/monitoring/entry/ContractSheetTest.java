package org.socialvalue.monitoring.entry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.table.DateOrder;

/** Files as spreadsheets and other systems write them. */
class ContractSheetTest {

  static final String HEAD =
      "Reference,Title,Service area,Supplier ID,Supplier name,Supplier size,Supplier sector,Value,"
          + "Starts on,Ends on,Areas,Promise,Category,Measure,Unit,Target\n";
  static final String ROW =
      "C-1,Day care,day-care,bluebird-cic,Bluebird,micro,Voluntary community social enterprise,"
          + "\"1,000,000.50\",2024-04-01,2027-03-31,W-1|W-2,%s,WIDER_COMMUNITIES,visits,people,%s\n";

  private static final Validator LIMITS = Validation.buildDefaultValidatorFactory().getValidator();

  @Test
  void a_row_that_goes_on_with_what_another_goes_on_with_is_told_and_the_others_are_in() {
    var lineage = "," + java.util.UUID.randomUUID();
    var text = HEAD.replace("Target", "Target,Lineage");
    var first = ROW.formatted("People meet", "8").replace("\n", lineage + "\n");
    var second = ROW.formatted("People garden", "8").replace("\n", lineage + "\n");
    var third = ROW.formatted("People cook", "8").replace("\n", ",\n");

    var sheet = read(text + first + second + third);

    assertThat(sheet.faults())
        .extracting(RowFault::line, RowFault::column)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "lineage"));
    assertThat(sheet.contracts().getFirst().contract().promises()).hasSize(2);
  }

  @Test
  void a_row_keeps_the_limits_of_a_request() {
    var text =
        HEAD.replace("Target", "Target,Points scored,Partners,Promise areas")
            + ROW.formatted("People meet", "8").replace("\n", ",-1,,\n")
            + ROW.formatted("People cook", "8").replace("\n", ",1," + "x|".repeat(51) + ",\n")
            + ROW.formatted("People sing", "8").replace("\n", ",1,," + "W|".repeat(201) + "\n")
            + ROW.formatted("People walk", "8").replace("\n", ",1,,\n").replace("W-1|W-2", "|")
            + ROW.formatted("People swim", "8")
                .replace("\n", ",1,,\n")
                .replace("W-1|W-2", "W".repeat(61))
            + ROW.formatted("People read", "8").replace("\n", ",1,,\n");

    var sheet = read(text);

    assertThat(sheet.faults())
        .extracting(RowFault::line, RowFault::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "points scored"),
            org.assertj.core.groups.Tuple.tuple(3, "partners"),
            org.assertj.core.groups.Tuple.tuple(4, "promise areas"),
            org.assertj.core.groups.Tuple.tuple(5, "areas"),
            org.assertj.core.groups.Tuple.tuple(6, "areas"));
    assertThat(sheet.contracts().getFirst().contract().promises()).hasSize(1);
  }

  @Test
  void a_column_that_stands_twice_is_told_and_one_that_nobody_reads_may() {
    var row = ROW.formatted("People meet", "8").replace("\n", ",1,2\n");

    assertThat(read(HEAD.replace("Target", "Target,Remark,Remark") + row).contracts()).hasSize(1);
    assertThatThrownBy(() -> read(HEAD.replace("Target", "Target,value ,UNIT") + row))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal().toString())
                    .contains("Line 1 has two columns of the name value, unit"));
  }

  @Test
  void service_areas_and_areas_are_named_by_code() {
    var sheet =
        read(
            HEAD
                + ROW.formatted("People meet", "8").replace("day-care", "Day care for all")
                + ROW.formatted("People cook", "8").replace("W-1|W-2", "West of the river"));

    assertThat(sheet.contracts()).isEmpty();
    assertThat(sheet.faults())
        .extracting(RowFault::line, RowFault::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "service area"),
            org.assertj.core.groups.Tuple.tuple(3, "areas"));
  }

  @Test
  void a_target_is_no_less_than_nothing_and_falls_due_within_the_contract() {
    var sheet =
        read(
            HEAD.replace("Target", "Target,Due by")
                + ROW.formatted("People meet", "-5").replace("\n", ",\n")
                + ROW.formatted("People cook", "8").replace("\n", ",2035-01-01\n")
                + ROW.formatted("People sing", "8").replace("\n", ",2020-01-01\n")
                + ROW.formatted("People walk", "8").replace("\n", ",2027-03-31\n"));

    assertThat(sheet.faults()).extracting(RowFault::line).containsExactly(2, 3, 4);
    assertThat(sheet.contracts().getFirst().contract().promises()).hasSize(1);
  }

  @Test
  void rows_with_one_reference_are_one_contract() {
    var sheet = read(HEAD + ROW.formatted("People meet", "8") + ROW.formatted("People garden", ""));

    assertThat(sheet.faults()).isEmpty();
    assertThat(sheet.contracts()).hasSize(1);
    var contract = sheet.contracts().getFirst().contract();
    assertThat(contract.value()).isEqualByComparingTo("1000000.50");
    assertThat(contract.terms().startsOn()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(contract.supplier().size()).isEqualTo(Supplier.Size.MICRO);
    assertThat(contract.lots().getFirst().areas()).containsExactly("W-1", "W-2");
    assertThat(contract.promises()).hasSize(2);
    assertThat(contract.promises().getFirst().provenance()).isEqualTo(Promise.Provenance.REQUIRED);
    assertThat(contract.promises().getLast().measure().target()).isNull();
  }

  @Test
  void a_bad_row_is_told_with_its_line_and_the_others_are_read() {
    var sheet =
        read(
            HEAD
                + ROW.formatted("People meet", "8")
                + "\n\n"
                + ROW.formatted("People cook", "many")
                + ROW.formatted("People meet", "9")
                + ROW.formatted("People garden", "3").replace("Day care", "Night care"));

    assertThat(sheet.contracts().getFirst().contract().promises()).hasSize(1);
    assertThat(sheet.faults())
        .extracting(RowFault::line, RowFault::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(5, "target"),
            org.assertj.core.groups.Tuple.tuple(6, "promise"),
            org.assertj.core.groups.Tuple.tuple(7, "reference"));
  }

  @Test
  void every_fault_of_a_row_is_told() {
    var sheet = read(HEAD + "C-1,,day-care,,x,HUGE,,abc,31/02/2024,,W,p,NONE,m,u,1\n");
    assertThat(sheet.faults())
        .extracting(RowFault::column)
        .contains(
            "title",
            "supplier id",
            "supplier size",
            "supplier sector",
            "value",
            "starts on",
            "ends on",
            "category");
    assertThat(sheet.contracts()).isEmpty();
  }

  @Test
  void semicolons_decimal_commas_and_old_encodings_are_read() {
    var text =
        "Reference;Title;Service area;Supplier ID;Supplier name;Supplier size;Supplier sector;Value;"
            + "Starts on;Ends on;Areas;Promise;Category;Measure;Unit;Target\r\n"
            + "C-1;Caf\u00e9;day-care;b;B;MICRO;PRIVATE;\u00a31.000.000,50;45383;31.3.2027;W;"
            + "\"People; \"\"together\"\"\nmeet\";WIDER_COMMUNITIES;visits;people;2,5\r\n";

    var sheet =
        ContractSheet.read(text.getBytes(Charset.forName("windows-1252")), Written.UNSAID, LIMITS);

    assertThat(sheet.faults()).isEmpty();
    var contract = sheet.contracts().getFirst().contract();
    assertThat(contract.title().en()).isEqualTo("Caf\u00e9");
    assertThat(contract.value()).isEqualByComparingTo(new BigDecimal("1000000.50"));
    assertThat(contract.terms().startsOn()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(contract.promises().getFirst().statement().en())
        .isEqualTo("People; \"together\"\nmeet");
    assertThat(requireNonNull(contract.promises().getFirst().measure().target()).amount())
        .isEqualByComparingTo("2.5");
  }

  @Test
  void a_number_that_could_be_two_is_asked_about() {
    var text = (HEAD + ROW.formatted("People meet", "1.000")).replace("\"1,000,000.50\"", "50");
    assertThat(read(text.replace(',', ';')).faults())
        .extracting(RowFault::column)
        .containsExactly("target");
  }

  @Test
  void a_mark_of_the_encoding_and_a_header_that_comes_again_are_passed_over() {
    var text = "\ufeff" + HEAD + ROW.formatted("A", "1") + HEAD + ROW.formatted("B", "1");
    assertThat(read(text).faults()).isEmpty();
    assertThat(read(text).rows()).isEqualTo(2);
    assertThat(
            ContractSheet.read(
                    ("\ufeff" + text.substring(1)).getBytes(StandardCharsets.UTF_16LE),
                    Written.UNSAID,
                    LIMITS)
                .rows())
        .isEqualTo(2);
  }

  @Test
  void a_file_without_the_headings_is_refused_with_what_it_lacks() {
    assertThatThrownBy(() -> read("")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> read("\n\n")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> read("reference,title\nC-1,Care\n")).isInstanceOf(Refused.class);
    assertThat(read(HEAD).rows()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void any_separator_and_any_encoding_is_found_out_and_what_is_no_row_is_passed_over(
      String separator) {
    var row = ROW.replace("W-1|W-2", "W-1").replace("\"1,000,000.50\"", "50");
    var table = HEAD + row.formatted("Café", "8") + "\n" + HEAD + row.formatted("Garden", "8");
    var text = "Register of contracts\n\n" + table.replace(",", separator);
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      var sheet = ContractSheet.read(text.getBytes(charset), Written.UNSAID, LIMITS);
      assertThat(sheet.faults()).isEmpty();
      assertThat(sheet.rows()).isEqualTo(2);
      assertThat(sheet.contracts().getFirst().line()).isEqualTo(4);
      assertThat(sheet.contracts().getFirst().contract().promises())
          .extracting(promise -> promise.statement().en())
          .containsExactly("Café", "Garden");
    }
  }

  @Test
  void a_needed_cell_that_says_nothing_is_told() {
    var text = HEAD + ROW.formatted("People meet", "8").replace("\"1,000,000.50\"", "n/a");
    assertThat(read(text).faults()).extracting(RowFault::column).containsExactly("value");
    assertThat(read(text.replace("n/a", "1").replace("2024-04-01", "n/a")).faults())
        .extracting(RowFault::column)
        .containsExactly("starts on");
  }

  @Test
  void a_day_that_could_be_two_is_told_unless_the_sender_says_which_comes_first() {
    var text = (HEAD + ROW.formatted("People meet", "8")).replace("2024-04-01", "03/04/2024");
    assertThat(read(text).faults()).extracting(RowFault::column).containsExactly("starts on");
    var said = new Written(DateOrder.DAY_FIRST, null);
    var sheet = ContractSheet.read(text.getBytes(StandardCharsets.UTF_8), said, LIMITS);
    assertThat(sheet.contracts().getFirst().contract().terms().startsOn())
        .isEqualTo(LocalDate.of(2024, 4, 3));
  }

  @Test
  void a_quote_that_does_not_close_costs_its_own_row() {
    var sheet =
        read(
            HEAD
                + ROW.formatted("People meet", "8")
                + ROW.formatted("\"People cook", "8").replace("\"1,000,000.50\"", "50")
                + ROW.formatted("People sing", "8").replace("\"1,000,000.50\"", "1000000.50"));
    assertThat(sheet.rows()).isEqualTo(3);
    assertThat(sheet.faults()).extracting(RowFault::line).containsExactly(3);
    assertThat(sheet.contracts().getFirst().contract().promises()).hasSize(2);
  }

  @Test
  void a_quote_may_stand_behind_a_blank() {
    var text = HEAD + ROW.formatted(" \"People meet, and cook\" ", "8");
    assertThat(read(text).faults()).isEmpty();
    assertThat(read(text).contracts().getFirst().contract().promises().getFirst().statement().en())
        .isEqualTo("People meet, and cook");
  }

  @Test
  void partners_have_size_and_sector_in_brackets() {
    var text =
        (HEAD + ROW.formatted("A", "1"))
            .replace("Areas", "Partners,Areas")
            .replace("W-1|W-2", "\"Kent Hands (small, private) | Ann's (subcontractor)\",W-1");
    var partners = read(text).contracts().getFirst().contract().others();
    assertThat(partners).hasSize(2);
    assertThat(partners.getFirst().size()).isEqualTo(Supplier.Size.SMALL);
    assertThat(partners.getLast().role().name()).isEqualTo("SUBCONTRACTOR");
  }

  @Test
  void partners_that_stand_twice_or_lead_are_told_by_line() {
    var text =
        (HEAD + ROW.formatted("A", "1") + ROW.formatted("B", "1").replace("C-1", "C-2"))
            .replace("Areas", "Partners,Areas")
            .replaceFirst("W-1\\|W-2", "\"Ann | ann (small) | X (id: bluebird-cic)\",W-1")
            .replaceFirst("W-1\\|W-2", "\"Ann | Bo (id: bo)\",W-1");
    var sheet = read(text);
    assertThat(sheet.faults())
        .containsExactly(
            new RowFault(2, "partners", "stands twice: ann"),
            new RowFault(2, "partners", "is the lead: X"));
    assertThat(sheet.contracts().getFirst().contract().others())
        .extracting(EnterContract.PartOf::id)
        .containsExactly(null, "bo");
  }

  private static ContractSheet read(String text) {
    return ContractSheet.read(text.getBytes(StandardCharsets.UTF_8), Written.UNSAID, LIMITS);
  }
}
