package org.socialvalue.tender;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks for some words in every column of every table of the database. */
public final class Everywhere {

  private static final String COLUMNS =
      "select quote_ident(table_name), quote_ident(column_name), data_type"
          + " from information_schema.columns join information_schema.tables"
          + " using (table_schema, table_name)"
          + " where table_schema = 'public' and table_type = 'BASE TABLE'"
          + " and data_type in ('text', 'jsonb', 'json', 'character varying', 'ARRAY', 'bytea',"
          + " 'tsvector') order by 1, 2";

  private Everywhere() {}

  /** The columns that hold these words, by the name of their table. */
  public static List<String> holding(DataSource database, String words) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = database.getConnection();
        var columns = connection.createStatement().executeQuery(COLUMNS)) {
      while (columns.next()) {
        var table = columns.getString(1);
        var column = columns.getString(2);
        if (holds(connection, table, text(column, columns.getString(3)), words)) {
          found.add(table + "." + column);
        }
      }
    }
    return found;
  }

  private static String text(String column, String type) {
    return type.equals("bytea") ? "encode(" + column + ", 'escape')" : column + "::text";
  }

  private static boolean holds(Connection connection, String table, String text, String words)
      throws SQLException {
    var sql =
        "select exists (select 1 from %s where position(lower(?) in lower(%s)) > 0)"
            .formatted(table, text);
    try (var ask = connection.prepareStatement(sql)) {
      ask.setString(1, words);
      try (var row = ask.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
