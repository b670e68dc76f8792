package org.socialvalue.local.testing.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What whoever works with a schema can run into, as PostgreSQL itself tells it.
 *
 * @param columns by table and name
 * @param demands what rows have to keep: constraints and unique indexes
 * @param rights of the application's role, by table and what it may do there
 * @param guards triggers and policies, by table, which may do anything
 */
record Shape(
    Map<String, Column> columns, Set<Demand> demands, Set<String> rights, Set<String> guards) {

  /**
   * @param filledIn whether a row that doesn't say it gets a value all the same
   */
  record Column(String type, boolean required, boolean filledIn) {}

  /**
   * @param columns by table and name; empty where it is about an expression
   */
  record Demand(String table, String name, String says, Set<String> columns) {}

  private static final String COLUMNS =
      """
      select c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
             d.oid is not null or a.attidentity <> ''
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
         and a.attnum > 0 and not a.attisdropped""";

  private static final String DEMANDS =
      """
      select c.relname, k.conname, pg_get_constraintdef(k.oid),
             array(select a.attname from pg_attribute a
                    where a.attrelid = c.oid and a.attnum = any(k.conkey))
        from pg_constraint k join pg_class c on c.oid = k.conrelid
       where c.relnamespace = 'public'::regnamespace and k.contype in ('c', 'u', 'p', 'f', 'x')
      union all
      select c.relname, x.relname, pg_get_indexdef(i.indexrelid),
             case when 0 = any(i.indkey) then '{}'
                  else array(select a.attname from pg_attribute a
                              where a.attrelid = c.oid and a.attnum = any(i.indkey)) end
        from pg_index i
        join pg_class c on c.oid = i.indrelid
        join pg_class x on x.oid = i.indexrelid
       where c.relnamespace = 'public'::regnamespace and i.indisunique
         and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)""";

  private static final String RIGHTS =
      """
      select c.relname || ' ' || act
        from pg_class c, unnest(array['select', 'insert', 'update', 'delete']) act
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
         and has_table_privilege('%s', c.oid, act)""";

  private static final String GUARDS =
      """
      select c.relname || ' trigger ' || t.tgname
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
      union all
      select tablename || ' policy ' || policyname || ' ' || coalesce(qual, '') || ' '
               || coalesce(with_check, '')
        from pg_policies where schemaname = 'public'
      union all
      select relname || ' row level security' from pg_class
       where relnamespace = 'public'::regnamespace and relrowsecurity""";

  static Shape of(Connection database, String applicationsRole) throws SQLException {
    var columns = new TreeMap<String, Column>();
    each(
        database,
        COLUMNS,
        row ->
            columns.put(
                row.getString(1),
                new Column(row.getString(2), row.getBoolean(3), row.getBoolean(4))));
    var demands = new java.util.HashSet<Demand>();
    each(
        database,
        DEMANDS,
        row -> {
          var table = row.getString(1);
          var about =
              Stream.of((String[]) row.getArray(4).getArray())
                  .map(name -> table + "." + name)
                  .collect(Collectors.toSet());
          demands.add(new Demand(table, row.getString(2), row.getString(3), about));
        });
    var rights = new TreeSet<String>();
    each(database, RIGHTS.formatted(applicationsRole), row -> rights.add(row.getString(1)));
    var guards = new TreeSet<String>();
    each(database, GUARDS, row -> guards.add(row.getString(1)));
    return new Shape(columns, demands, rights, guards);
  }

  /**
   * Whatever whoever knows only this shape can't go on with in the next one, each in a sentence.
   *
   * @param widened names of constraints that are said to take more than before
   */
  List<String> brokenIn(Shape next, Set<String> widened) {
    var broken = new ArrayList<String>();
    columns.forEach((name, column) -> broken.addAll(column(name, column, next.columns.get(name))));
    next.columns.forEach(
        (name, column) -> {
          if (!columns.containsKey(name)
              && knows(tableOf(name))
              && column.required()
              && !column.filledIn()) {
            broken.add(name + " is new and has to be filled in: nullable, or with a default");
          }
        });
    for (var demand : next.demands) {
      if (isNew(demand) && !widened.contains(demand.name())) {
        broken.add(
            "%s demands more than before: %s %s"
                .formatted(demand.table(), demand.name(), demand.says()));
      }
    }
    for (var right : rights) {
      if (!next.rights.contains(right) && next.knows(tableOf(right))) {
        broken.add("the application may no longer: " + right);
      }
    }
    for (var guard : next.guards) {
      if (!guards.contains(guard) && knows(tableOf(guard))) {
        broken.add("is new, and nobody knows what it refuses: " + guard);
      }
    }
    return broken;
  }

  private static List<String> column(
      String name, Column was, @org.jspecify.annotations.Nullable Column is) {
    var broken = new ArrayList<String>();
    if (is == null) {
      broken.add(name + " is gone, or has another name");
      return broken;
    }
    if (!is.type().equals(was.type())) {
      broken.add("%s is %s and was %s".formatted(name, is.type(), was.type()));
    }
    if (is.required() && !was.required()) {
      broken.add(name + " may no longer be null");
    }
    if (is.required() && was.filledIn() && !is.filledIn()) {
      broken.add(name + " has no default any more");
    }
    return broken;
  }

  /** A demand on columns that are new themselves is kept by whoever doesn't fill them in. */
  private boolean isNew(Demand demand) {
    boolean there =
        demands.stream()
            .anyMatch(
                known ->
                    known.table().equals(demand.table()) && known.says().equals(demand.says()));
    boolean onlyOfNewColumns =
        !demand.columns().isEmpty() && demand.columns().stream().noneMatch(columns::containsKey);
    return !there && knows(demand.table()) && !onlyOfNewColumns;
  }

  private boolean knows(String table) {
    return columns.keySet().stream().anyMatch(column -> tableOf(column).equals(table));
  }

  private static String tableOf(String name) {
    return name.split("[. ]", 2)[0];
  }

  /** Takes one row. */
  private interface Taking {
    void take(ResultSet row) throws SQLException;
  }

  private static void each(Connection database, String question, Taking taking)
      throws SQLException {
    try (var ask = database.createStatement();
        var rows = ask.executeQuery(question)) {
      while (rows.next()) {
        taking.take(rows);
      }
    }
  }
}
