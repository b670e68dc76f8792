package org.socialvalue.monitoring.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.AtOnce;
import org.socialvalue.monitoring.MonitoringTest;

@MonitoringTest
class ImportingContractsIT {

  @Inject EntityManager db;

  @Test
  void a_file_brings_its_good_rows_and_tells_the_bad_ones_and_again_changes_nothing() {
    var reference = "F-" + UUID.randomUUID();
    var good = ContractSheetTest.ROW.replace("C-1", reference);
    var bad = good.formatted("People cook", "many");
    var file = ContractSheetTest.HEAD + good.formatted("People meet", "8") + bad;
    take(file)
        .statusCode(200)
        .body("rows", equalTo(2))
        .body("contracts.result", contains("ENTERED"))
        .body("contracts.promisesEntered", contains(1))
        .body("faults.line", contains(3))
        .body("faults.column", contains("target"));
    take(file).body("contracts.result", contains("UNCHANGED")).body("faults", hasSize(1));
    take(file.replace("many", "4"))
        .body("contracts.result", contains("COMPLETED"))
        .body("faults", hasSize(0));
    take(file.replace("many", "4")).body("contracts.result", contains("UNCHANGED"));
    take("a,b\n1,2").statusCode(400);
    as("olive")
        .contentType("text/csv")
        .body(file)
        .post("/v1/contracts/imports")
        .then()
        .statusCode(403);
  }

  @Test
  void a_contract_of_a_file_costs_a_handful_of_statements() {
    take(file(1)).statusCode(200);

    long few = statements(file(10));
    long many = statements(file(60));

    assertThat(many - few).isLessThan(5 * 50);
  }

  @Test
  void what_is_on_record_of_a_contract_from_a_file_is_a_chain_that_goes_on() {
    var one = file(1);
    String id = take(one).extract().path("contracts[0].contractId");

    take(one + one.substring(ContractSheetTest.HEAD.length()).replace("People meet", "People sing"))
        .body("contracts.result", contains("COMPLETED"));

    as("ada")
        .get("/v1/audit/" + id)
        .then()
        .body("items.what", contains("contract entered", "promises entered"));
    as("ada")
        .get("/v1/audit/" + id + "/verification")
        .then()
        .body("whole", equalTo(true))
        .body("entries", equalTo(2));
  }

  @Test
  void of_several_files_with_one_contract_one_brings_it_and_the_others_change_nothing() {
    var row = ContractSheetTest.ROW.replace("C-1", "RACE-" + UUID.randomUUID());
    var file = ContractSheetTest.HEAD + row.formatted("People meet", "8");
    var results =
        AtOnce.times(4, () -> take(file).statusCode(200).extract().path("contracts[0].result"));
    assertThat(results).containsOnly("ENTERED", "UNCHANGED").containsOnlyOnce("ENTERED");
  }

  @Test
  void a_row_that_does_not_fit_its_contract_leaves_the_other_contracts_in() {
    var lineage = "," + UUID.randomUUID() + "\n";
    var one = ContractSheetTest.ROW.replace("C-1", "L-" + UUID.randomUUID());
    var other = ContractSheetTest.ROW.replace("C-1", "L-" + UUID.randomUUID());
    take(ContractSheetTest.HEAD.replace("Target", "Target,Lineage")
            + one.formatted("People meet", "8").replace("\n", lineage)
            + one.formatted("People cook", "8").replace("\n", lineage)
            + other.formatted("People sing", "8").replace("\n", ",\n"))
        .statusCode(200)
        .body("contracts.result", contains("ENTERED", "ENTERED"))
        .body("faults.line", contains(3))
        .body("faults.column", contains("lineage"));
  }

  @Test
  void a_file_of_contracts_may_be_as_large_as_is_said() {
    var row = ContractSheetTest.ROW.replace("C-1", "LARGE-" + UUID.randomUUID());
    var file = ContractSheetTest.HEAD + row.formatted("People meet", "8");
    var blank = "\n".repeat(3_000_000);
    take(file + blank).statusCode(200).body("contracts.result", contains("ENTERED"));
    take(file + blank + blank).statusCode(400);
  }

  private static String file(int contracts) {
    var rows =
        IntStream.range(0, contracts)
            .mapToObj(i -> ContractSheetTest.ROW.formatted("People meet", "8"))
            .map(row -> row.replace("C-1", "FILE-" + UUID.randomUUID()));
    return ContractSheetTest.HEAD + rows.collect(Collectors.joining());
  }

  private long statements(String file) {
    var statistics = db.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    take(file).statusCode(200).body("faults", hasSize(0));
    return statistics.getPrepareStatementCount();
  }

  private static ValidatableResponse take(String file) {
    return as(MANAGER).contentType("text/csv").body(file).post("/v1/contracts/imports").then();
  }
}
