package org.socialvalue.monitoring.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.measurement.Attribution;
import org.socialvalue.monitoring.measurement.Reporter;
import org.socialvalue.monitoring.measurement.Sample;

/** Figures as rows, many in one statement: for whoever takes in thousands. */
@ApplicationScoped
class FigureRows {

  private static final String INSERT =
      "insert into measurement (id, version, contract_id, kpi_id, kpi_version, period_from,"
          + " period_to, gross, net, attribution, sample, weight, response_percent, evidence, note,"
          + " stage, checks, reported_by, reported_for, reported_at, import_id, number)"
          + " select id, 0, ?, kpi_id, case when kpi_version <= 1 then kpi_version else"
          + " (select coalesce(max(v.number), 1) from kpi_version v where v.kpi_id = figure.kpi_id"
          + " and v.in_force_from <= figure.period_to) end, period_from, period_to, gross, net,"
          + " cast(attribution as jsonb), cast(sample as jsonb), weight, response_percent, evidence,"
          + " note, 'CLAIMED', '[]', ?, ?, ?, ?, 1"
          + " from unnest(?::uuid[], ?::uuid[], ?::int[], ?::date[], ?::date[], ?::numeric[],"
          + " ?::numeric[], ?::text[], ?::text[], ?::numeric[], ?::numeric[], ?::text[], ?::text[])"
          + " as figure(id, kpi_id, kpi_version, period_from, period_to, gross, net, attribution,"
          + " sample, weight, response_percent, evidence, note)";

  private final EntityManager db;

  FigureRows(EntityManager db) {
    this.db = db;
  }

  /**
   * A figure that is on record.
   *
   * @param reportedFor whose it is; null where it was not kept
   */
  record OnRecord(
      UUID id,
      Period period,
      BigDecimal gross,
      String attribution,
      String sample,
      @Nullable String reportedFor) {

    boolean says(BigDecimal otherGross, Attribution otherAttribution, @Nullable Sample other) {
      return gross.compareTo(otherGross) == 0
          && attribution.equals(canonical(otherAttribution))
          && sample.equals(canonical(other));
    }
  }

  /** A figure that may be added. */
  record New(
      Kpi kpi,
      Period period,
      BigDecimal gross,
      BigDecimal net,
      Attribution attribution,
      @Nullable Sample sample,
      String evidence,
      @Nullable String note) {

    OnRecord asOnRecord(UUID id, Reporter by) {
      return new OnRecord(
          id, period, gross, canonical(attribution), canonical(sample), by.organisation());
    }
  }

  static String canonical(@Nullable Object document) {
    return document == null ? "" : Json.canonical(document);
  }

  /** Of these KPIs, what touches these days: by KPI, then by the first day. */
  Map<UUID, TreeMap<LocalDate, OnRecord>> touching(Collection<UUID> kpis, Period days) {
    return db.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (var ask =
                  connection.prepareStatement(
                      "select id, kpi_id, period_from, period_to, gross, attribution, sample,"
                          + " reported_for from measurement where kpi_id = any(?) and period_to >= ?"
                          + " and period_from <= ?")) {
                ask.setArray(1, connection.createArrayOf("uuid", kpis.toArray()));
                ask.setObject(2, days.from());
                ask.setObject(3, days.to());
                var found = new HashMap<UUID, TreeMap<LocalDate, OnRecord>>();
                try (var rows = ask.executeQuery()) {
                  while (rows.next()) {
                    var from = rows.getObject(3, LocalDate.class);
                    found
                        .computeIfAbsent(rows.getObject(2, UUID.class), id -> new TreeMap<>())
                        .put(
                            from,
                            new OnRecord(
                                rows.getObject(1, UUID.class),
                                new Period(from, rows.getObject(4, LocalDate.class)),
                                rows.getBigDecimal(5),
                                again(rows.getString(6), Attribution.class),
                                again(rows.getString(7), Sample.class),
                                rows.getString(8)));
                  }
                }
                return found;
              }
            });
  }

  private static <T> String again(@Nullable String document, Class<T> type) {
    return document == null ? "" : Json.canonical(Json.read(document, type));
  }

  void add(UUID contractId, List<New> figures, UUID importId, Reporter by, Instant at) {
    if (figures.isEmpty()) {
      return;
    }
    db.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, contractId);
                insert.setString(2, by.person());
                insert.setString(3, by.organisation());
                insert.setObject(4, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
                insert.setObject(5, importId);
                var column = new Columns(connection, figures);
                insert.setArray(6, column.of("uuid", figure -> Ids.next()));
                insert.setArray(7, column.of("uuid", figure -> figure.kpi().id()));
                insert.setArray(8, column.of("int4", figure -> figure.kpi().agreedVersion()));
                insert.setArray(9, column.of("date", figure -> figure.period().from()));
                insert.setArray(10, column.of("date", figure -> figure.period().to()));
                insert.setArray(11, column.of("numeric", New::gross));
                insert.setArray(12, column.of("numeric", New::net));
                insert.setArray(13, column.of("text", figure -> Json.write(figure.attribution())));
                insert.setArray(
                    14,
                    column.of(
                        "text",
                        figure -> figure.sample() == null ? null : Json.write(figure.sample())));
                insert.setArray(
                    15,
                    column.of(
                        "numeric",
                        figure ->
                            figure.sample() == null ? BigDecimal.ONE : figure.sample().weight()));
                insert.setArray(
                    16,
                    column.of(
                        "numeric",
                        figure ->
                            figure.sample() == null ? null : figure.sample().responsePercent()));
                insert.setArray(17, column.of("text", New::evidence));
                insert.setArray(18, column.of("text", New::note));
                insert.executeUpdate();
              }
            });
  }

  /** One column of all rows, as an array. */
  private record Columns(Connection connection, List<New> rows) {

    java.sql.Array of(String type, Function<New, @Nullable Object> value) throws SQLException {
      var values = new ArrayList<@Nullable Object>(rows.size());
      rows.forEach(row -> values.add(value.apply(row)));
      return connection.createArrayOf(type, values.toArray());
    }
  }
}
