package org.socialvalue.monitoring;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.Events;
import org.socialvalue.kit.json.Json;

/** What the service told, and whether it keeps to the contracts of events. */
@ApplicationScoped
public class Sent {

  private final AgroalDataSource database;

  Sent(AgroalDataSource database) {
    this.database = database;
  }

  /** The events of a type whose payload has this text in it, in the order they left. */
  public <T> List<T> of(String type, Class<T> payload, String having) {
    return rows(type, having).stream().map(row -> Json.read(row, payload)).toList();
  }

  /** What in the events of a type breaks its JSON Schema. */
  public List<String> faults(String type, String having) {
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                SchemaLocation.of("classpath:" + Events.schema(type)),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return rows(type, having).stream()
        .flatMap(row -> schema.validate(row, InputFormat.JSON).stream())
        .map(Object::toString)
        .toList();
  }

  private List<String> rows(String type, String having) {
    try (var connection = database.getConnection();
        var ask =
            connection.prepareStatement(
                "select payload from outbox where type = ? and position(? in payload) > 0"
                    + " order by id")) {
      ask.setString(1, type);
      ask.setString(2, having);
      var rows = ask.executeQuery();
      var payloads = new ArrayList<String>();
      while (rows.next()) {
        payloads.add(rows.getString(1));
      }
      return payloads;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes rows as the service's own role may. */
  public int update(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a statement that asks for one number answers. */
  public int number(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many rows of the whole database have this text, in the tables that hold words. */
  public int mentions(String text) {
    try (var connection = database.getConnection();
        var ask =
            connection.prepareStatement(
                "select (select count(*) from story s where position(? in s::text) > 0)"
                    + " + (select count(*) from audit_entry a where position(? in a::text) > 0)"
                    + " + (select count(*) from idempotency_key i where position(? in i::text) > 0)"
                    + " + (select count(*) from outbox o where position(? in o::text) > 0)")) {
      for (int i = 1; i <= 4; i++) {
        ask.setString(i, text);
      }
      var rows = ask.executeQuery();
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tables of the whole database that have this text in any column, as a dump would. */
  public List<String> anywhere(String text) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      var names =
          statement.executeQuery(
              "select format('%I.%I', schemaname, tablename) from pg_tables"
                  + " where schemaname not in ('pg_catalog', 'information_schema')"
                  + " and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')");
      while (names.next()) {
        tables.add(names.getString(1));
      }
      var found = new ArrayList<String>();
      for (var table : tables) {
        try (var ask =
            connection.prepareStatement(
                "select exists (select from " + table + " t where position(? in t::text) > 0)")) {
          ask.setString(1, text);
          var row = ask.executeQuery();
          row.next();
          if (row.getBoolean(1)) {
            found.add(table.substring(table.indexOf('.') + 1));
          }
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
