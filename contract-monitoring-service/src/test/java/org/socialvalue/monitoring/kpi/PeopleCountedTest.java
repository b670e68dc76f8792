package org.socialvalue.monitoring.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Terms;

class PeopleCountedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people",
        "care leavers",
        "patients",
        "students",
        "NEETs",
        "recruits",
        "headcount",
        "apprentices",
        "apprenticeships",
        "tenancies",
        "jobs",
        "FTE",
        "job starts",
        "adult",
        "carer",
        "woman",
        "child",
        "family",
        "volunteers",
        "service users",
        "households",
        "gofalwyr",
        "gofalwyr di-dâl",
        "preswylwyr",
        "nifer o bobl",
        "unpaid carers supported",
        "number of residents",
        "carers per quarter",
        "event participants",
        "young adults (16 to 24)",
        "qualifications",
        "wellbeing journeys",
        "#"
      })
  void a_count_is_of_people_where_its_unit_names_them_and_in_doubt(String unit) {
    assertThat(terms(KpiKind.COUNT, unit, null).tellsOfPeople()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "£",
        "GBP",
        "%",
        "hours",
        "hour",
        "volunteer hours",
        "hours of volunteering by residents",
        "oriau gwirfoddoli",
        "trees",
        "trees planted",
        "kg",
        "kg CO2e",
        "tonnes of carbon",
        "km",
        "miles",
        "meals",
        "meals for older people",
        "events",
        "number of events for carers",
        "community events",
        "percent",
        "percent of residents"
      })
  void what_is_plainly_something_else_is_not(String unit) {
    assertThat(terms(KpiKind.COUNT, unit, null).tellsOfPeople()).isFalse();
  }

  @Test
  void a_level_or_a_milestone_is_of_people_only_where_its_unit_names_them() {
    for (var kind : new KpiKind[] {KpiKind.BEFORE_AFTER, KpiKind.STABILITY, KpiKind.MILESTONE}) {
      assertThat(terms(kind, "residents", null).tellsOfPeople()).isTrue();
      assertThat(terms(kind, "points", null).tellsOfPeople()).isFalse();
      assertThat(terms(kind, "wellbeing", null).tellsOfPeople()).isFalse();
    }
    assertThat(terms(KpiKind.RATIO, "residents", null).tellsOfPeople()).isFalse();
  }

  @Test
  void what_the_terms_say_goes_before_the_unit() {
    assertThat(terms(KpiKind.COUNT, "hours", true).tellsOfPeople()).isTrue();
    assertThat(terms(KpiKind.COUNT, "visits", false).tellsOfPeople()).isFalse();
    assertThat(TermsFit.faults(terms(KpiKind.NARRATIVE, "account", true), Terms.CONTRACT))
        .extracting("pointer")
        .contains("/countsPeople");
  }

  @Test
  void terms_agreed_before_anybody_could_say_so_are_read() {
    var json = Json.write(terms(KpiKind.COUNT, "carers", null));
    var before = json.replace(",\"countsPeople\":null", "");
    assertThat(before).doesNotContain("countsPeople");
    assertThat(Json.read(before, KpiTerms.class).tellsOfPeople()).isTrue();
  }

  private static KpiTerms terms(KpiKind kind, String unit, @Nullable Boolean countsPeople) {
    var terms =
        Terms.but(Terms.countOf("10"), Map.of("name", "a name", "kind", kind, "unit", unit));
    return countsPeople == null ? terms : Terms.but(terms, Map.of("countsPeople", countsPeople));
  }
}
