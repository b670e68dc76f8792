package org.socialvalue.local.testing.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.local.infra.EmbeddedPostgres;

/**
 * The version that is out works with the schema of the next (decision 0072). Held by PostgreSQL
 * itself: what was released runs, then what is new, and behind each it is asked what has changed.
 */
class MigrationsTest {

  private static final List<String> MODULES =
      List.of("service-kit", "tender-service", "evaluation-service", "contract-monitoring-service");

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() {
    var release = System.getProperty("migrations.release");
    if (release != null) {
      Released.write(release, all());
    }
    postgres = EmbeddedPostgres.temporary();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  private static List<Migration> all() {
    return MODULES.stream().flatMap(module -> Migration.of(module).stream()).toList();
  }

  @Test
  void what_was_released_stays_as_it_was() {
    assertThat(Released.read().changed(all())).isEmpty();
  }

  /** Else the version before takes it for a migration that it has lost, and doesn't start. */
  @Test
  void what_is_new_comes_behind_all_that_was_released() {
    assertThat(tooEarly(Released.read(), all())).isEmpty();
  }

  private static List<String> tooEarly(Released released, List<Migration> all) {
    var last =
        all.stream().filter(released::has).map(Migration::number).max(String::compareTo).orElse("");
    return all.stream()
        .filter(migration -> !released.has(migration) && migration.number().compareTo(last) <= 0)
        .map(Migration::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "tender-service, tender",
    "evaluation-service, evaluation",
    "contract-monitoring-service, monitoring"
  })
  void the_released_version_works_with_what_is_new(String service, String roles) throws Exception {
    var released = Released.read();
    var parts = Migration.over(service).stream().toList();
    var out = parts.stream().filter(released::has).toList();
    var next = parts.stream().filter(migration -> !released.has(migration)).toList();
    assertThat(new Expanding(postgres.databases(), roles).breaks(out, next, released.releases()))
        .as("decision 0072 says how such a change is made over two releases")
        .isEmpty();
  }

  /** The real schemas, as if all of today's were released, and one column of each taken away. */
  @ParameterizedTest
  @CsvSource({
    "tender-service, tender, commissioning_project, authority_id",
    "evaluation-service, evaluation, bid, bidder",
    "contract-monitoring-service, monitoring, measurement, gross",
    "contract-monitoring-service, monitoring, outbox, payload"
  })
  void a_column_of_a_real_schema_that_goes_is_missed(
      String service, String roles, String table, String column) throws Exception {
    var next =
        planted("alter table %s rename column %s to renamed_column".formatted(table, column));
    assertThat(
            new Expanding(postgres.databases(), roles)
                .breaks(Migration.over(service), List.of(next), Set.of()))
        .anyMatch(sentence -> sentence.contains(table + "." + column + " is gone"));
  }

  private static final Migration RELEASED =
      planted(
          """
          create table thing (
            id uuid primary key, name varchar(20) not null default 'x', note text,
            count int not null, status text not null constraint known check (status in ('A', 'B')));
          create table other (id uuid primary key);
          alter default privileges in schema public grant all on tables to ${appRole};
          grant select, insert, update on thing to ${appRole}""");

  private static Stream<String> breaks() {
    return Stream.of(
        "drop table thing",
        "alter table thing rename to thing_of_old",
        "alter table thing drop column note",
        "alter table thing rename column note to remark",
        "alter table thing alter column note set not null",
        "alter table thing alter column name drop default",
        "alter table thing alter column name type varchar(10)",
        "alter table thing alter column count type bigint",
        "alter table thing add column must text not null",
        "alter table thing add constraint short check (length(note) < 5)",
        "alter table thing add constraint once unique (name)",
        "alter table thing add constraint there foreign key (id) references other",
        "create unique index once on thing (lower(name))",
        "create unique index once on thing (name) where note is null",
        "alter table thing drop constraint known, add constraint known check (status in ('A'))",
        "revoke update on thing from ${appRole}",
        "alter table thing enable row level security",
        "create policy none on thing using (false)",
        "create function no() returns trigger language plpgsql as $$ begin return null; end $$;"
            + " create trigger stop before insert on thing for each row execute function no()");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("breaks")
  void what_the_version_before_cannot_live_with_is_found(String statement) throws Exception {
    assertThat(found(planted(statement)))
        .isNotEmpty()
        .allMatch(sentence -> sentence.contains("thing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table thing add column more text",
        "alter table thing add column more text not null default ''",
        "alter table thing add column nr bigint generated always as identity",
        "alter table thing add column more text constraint known_more check (more in ('A'))",
        "alter table thing add column more text unique",
        "alter table thing add column of uuid references other",
        "create table next (id uuid primary key, name text not null check (name <> ''))",
        "create index quick on thing (name)",
        "alter table thing alter column count drop not null",
        "alter table thing drop constraint known",
        "alter table thing alter column note set default 'y'",
        "update thing set note = 'z'",
        "grant delete on thing to ${appRole}"
      })
  void what_only_adds_is_free(String statement) throws Exception {
    assertThat(found(planted(statement))).isEmpty();
  }

  @Test
  void what_a_released_version_did_without_may_go() throws Exception {
    var drop = "alter table thing drop column note";
    assertThat(found(planted("-- contract: unused since 0.1.0\n" + drop))).isEmpty();
    assertThat(found(planted("-- contract: unused since 0.2.0\n" + drop)))
        .singleElement()
        .asString()
        .contains("never released");
  }

  @Test
  void a_check_that_takes_more_than_before_says_so() throws Exception {
    var wider =
        "alter table thing drop constraint known,"
            + " add constraint known check (status in ('A', 'B', 'C'))";
    assertThat(found(planted("-- widens: known\n" + wider))).isEmpty();
    assertThat(found(planted(wider))).hasSize(1);
  }

  @Test
  void each_break_is_told_once_and_by_the_migration_that_makes_it() throws Exception {
    var breaks =
        found(
            new Migration("planted", "V2__a.sql", "alter table thing add column more text"),
            new Migration("planted", "V3__b.sql", "alter table thing drop column note"),
            new Migration("planted", "V4__c.sql", "alter table thing add column last text"));
    assertThat(breaks).singleElement().asString().startsWith("V3__b.sql").contains("thing.note");
  }

  @Test
  void a_released_migration_that_is_edited_or_gone_or_overtaken_is_found() {
    var kept = new Migration("tender-service", "V20270101_0001__a.sql", "select 1");
    var line = new Released.Line("0.1.0", "tender-service", "V20270101_0001__a.sql", kept.sha256());
    var released = new Released(List.of(line));
    var edited = new Migration("tender-service", "V20270101_0001__a.sql", "select 2");
    var earlier = new Migration("tender-service", "V20261231_0009__b.sql", "select 1");
    var later = new Migration("tender-service", "V20270101_0002__c.sql", "select 1");

    assertThat(released.changed(List.of(kept))).isEmpty();
    assertThat(released.changed(List.of(edited))).hasSize(1);
    assertThat(released.changed(List.of())).hasSize(1);
    assertThat(tooEarly(released, List.of(kept, earlier, later))).containsExactly(earlier.name());
  }

  private static List<String> found(Migration... next) throws Exception {
    return new ArrayList<>(
        new Expanding(postgres.databases(), "tender")
            .breaks(List.of(RELEASED), List.of(next), Set.of("0.1.0")));
  }

  private static Migration planted(String text) {
    return new Migration("planted", "V20991231_0001__planted.sql", text);
  }
}
