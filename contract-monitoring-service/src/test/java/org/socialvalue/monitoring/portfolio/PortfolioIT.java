package org.socialvalue.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.Api.as;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.local.testing.Tokens;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.kpi.Standings;
import org.socialvalue.monitoring.standing.Standing;

/** A generated portfolio, each authority with its own. */
@MonitoringTest
class PortfolioIT {

  @Inject EntityManager db;
  @Inject UserTransaction transaction;
  @Inject Standing standing;
  @Inject Standings standings;
  @Inject DatabaseClock clock;

  @Test
  void one_outcome_under_two_contracts_counts_once() throws Exception {
    // Given
    var authority = generated(10, 10, 12);

    // When
    var portfolio = member(authority).get("/v1/portfolio").then().statusCode(200).extract();

    // Then
    var json = portfolio.jsonPath();
    assertThat(json.getInt("promises")).isEqualTo(100);
    assertThat(json.getInt("all.outcomes")).isEqualTo(90);
    assertThat(json.getInt("all.contracts")).isEqualTo(10);
    assertThat(json.getList("by.dimension"))
        .containsExactly(
            "PRIORITY", "CATEGORY", "STRATEGIC_OUTCOME", "AREA", "PROVIDER_SIZE", "SECTOR");
    assertThat(json.getInt("by[0].groups.outcomes.sum()")).isEqualTo(90);
  }

  @Test
  void outcomes_stand_under_the_size_and_the_sector_of_their_providers() throws Exception {
    // Given ten contracts with ten outcomes each, sizes and sectors in turn
    var authority = generated(10, 10, 12);

    // Then what two of them promise together stands under both of their groups
    assertThat(groups(authority, "PROVIDER_SIZE"))
        .containsExactly("LARGE: 20 of 2", "MEDIUM: 30 of 3", "MICRO: 20 of 2", "SMALL: 30 of 3");
    assertThat(groups(authority, "SECTOR"))
        .containsExactly(
            "PRIVATE: 40 of 4",
            "PUBLIC: 30 of 3",
            "VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE: 30 of 3");
  }

  private static List<String> groups(String authority, String dimension) {
    return member(authority)
        .get("/v1/portfolio")
        .jsonPath()
        .getList(
            "by.find { it.dimension == '%s' }.groups.collect { it.code + ': ' + it.outcomes + ' of ' + it.contracts }"
                .formatted(dimension));
  }

  @Test
  void a_larger_portfolio_takes_no_more_statements() throws Exception {
    // Given
    var small = generated(2, 3, 2);
    var large = generated(40, 10, 12);

    // Then
    long forSmall = statements(member(small), "/v1/portfolio");
    assertThat(statements(member(large), "/v1/portfolio")).isEqualTo(forSmall);
    assertThat(forSmall).isBetween(3L, 5L);
  }

  @Test
  void a_contracts_page_takes_four_statements_at_most() throws Exception {
    // Given
    var authority = generated(1, 10, 24);
    var contract = contractOf(authority);

    // Then: the question for day and policy goes past Hibernate and is one more
    assertThat(statements(member(authority), "/v1/contracts/" + contract + "/report"))
        .isLessThanOrEqualTo(3);
  }

  @Test
  void what_the_database_sums_up_is_what_the_figures_say_one_by_one() throws Exception {
    // Given
    var authority = generated(3, 10, 24);
    transaction.begin();
    try {
      var today = clock.today();
      endEarly(authority, today.minusMonths(7));

      // When
      var summed = standing.ofAuthority(authority, today);

      // Then
      assertThat(summed).hasSize(3);
      for (var contract : summed) {
        var one = Objects.requireNonNull(standing.of(contract.contract().id(), today)).promises();
        var stand = standings.of(contract.contract(), today);
        for (int i = 0; i < one.size(); i++) {
          assertThat(contract.promises().get(i).kpis().getFirst().status())
              .usingRecursiveComparison()
              .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
              .isEqualTo(one.get(i).kpis().getFirst().status());
          assertThat(contract.promises().get(i).judgement()).isEqualTo(one.get(i).judgement());
          var kpi = one.get(i).kpis().getFirst();
          assertThat(stand.entrySet())
              .filteredOn(of -> of.getKey().id().equals(kpi.kpiId()))
              .singleElement()
              .satisfies(
                  of ->
                      assertThat(of.getValue())
                          .usingRecursiveComparison()
                          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                          .isEqualTo(kpi.status()));
        }
      }
    } finally {
      transaction.rollback();
    }
  }

  /** One of the authority's contracts, with figures and spend on record beyond its new last day. */
  private void endEarly(String authority, LocalDate on) {
    int ended =
        db.createNativeQuery(
                "update contract set ends_on = :day, particulars = jsonb_set(particulars,"
                    + " '{terms,endsOn}', to_jsonb(cast(cast(:day as date) as text))) where id ="
                    + " (select cast(min(cast(id as text)) as uuid) from contract"
                    + " where authority_id = :authority)")
            .setParameter("day", on)
            .setParameter("authority", authority)
            .executeUpdate();
    assertThat(ended).isOne();
  }

  @Test
  void it_is_a_page_and_a_table_as_well() throws Exception {
    // Given
    var authority = generated(10, 10, 12);

    // When
    var page =
        Jsoup.parse(
            member(authority).header("Accept", "text/html").get("/v1/portfolio").asString());
    var csv = member(authority).header("Accept", "text/csv").get("/v1/portfolio").asString();

    // Then
    assertThat(page.select("svg[role=img]")).hasSize(7);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("script")).isEmpty();
    assertThat(csv).startsWith("dimension,group,row").contains("ALL,ALL,outcomes,,,,90,10,");
  }

  @Test
  void providers_and_other_authorities_do_not_see_it() {
    as("olive").get("/v1/portfolio").then().statusCode(403);
    var nothing = member("nobody-" + UUID.randomUUID()).get("/v1/portfolio").jsonPath();
    assertThat(nothing.getInt("all.outcomes")).isZero();
    assertThat(nothing.getString("all.keptPercent")).isNull();
  }

  private String generated(int contracts, int kpis, int periods) throws Exception {
    var authority = "generated-" + UUID.randomUUID();
    var sql = generator();
    var whole = false;
    transaction.begin();
    try {
      db.unwrap(Session.class)
          .doWork(
              connection -> {
                try (var statement = connection.createStatement()) {
                  statement.execute(
                      """
                      select set_config('portfolio.authority', '%s', true),
                             set_config('portfolio.contracts', '%d', true),
                             set_config('portfolio.kpis', '%d', true),
                             set_config('portfolio.periods', '%d', true)"""
                          .formatted(authority, contracts, kpis, periods));
                  statement.execute(sql);
                }
              });
      whole = true;
    } finally {
      if (whole) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
    }
    return authority;
  }

  private static String generator() throws IOException {
    try (var sql = PortfolioIT.class.getResourceAsStream("/portfolio/generate.sql")) {
      return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static RequestSpecification member(String authority) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + Tokens.of("max", authority, "member"));
  }

  private static String contractOf(String authority) {
    return member(authority).get("/v1/contracts").jsonPath().getString("items[0].id");
  }

  /** The fewest of several tries: the sweeps ask the database in between. */
  private long statements(RequestSpecification who, String path) {
    var statistics = db.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      statistics.clear();
      who.get(path).then().statusCode(200);
      fewest = Math.min(fewest, statistics.getPrepareStatementCount());
    }
    return fewest;
  }
}
