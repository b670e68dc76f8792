package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.socialvalue.kit.json.Json;

/** Figures as they were before they were corrected; only added to. */
@ApplicationScoped
public class MeasurementHistory {

  private final EntityManager db;

  public MeasurementHistory(EntityManager db) {
    this.db = db;
  }

  /**
   * An earlier version of a figure.
   *
   * @param figure as it was
   * @param reason why it was corrected
   */
  public record Earlier(
      int number, MeasurementView figure, String correctedBy, Instant correctedAt, String reason) {}

  void keep(Measurement before, String by, Instant at, String reason) {
    var view = Json.write(MeasurementView.from(before));
    db.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var add =
                  connection.prepareStatement(
                      "insert into measurement_version (measurement_id, number, before,"
                          + " corrected_by, corrected_at, reason)"
                          + " values (?, ?, cast(? as jsonb), ?, ?, ?)")) {
                add.setObject(1, before.id());
                add.setInt(2, before.number());
                add.setString(3, view);
                add.setString(4, by);
                add.setObject(5, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
                add.setString(6, reason);
                add.executeUpdate();
              }
            });
  }

  /** Oldest first. */
  List<Earlier> of(UUID measurementId) {
    return db.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (var ask =
                  connection.prepareStatement(
                      "select number, before, corrected_by, corrected_at, reason"
                          + " from measurement_version where measurement_id = ? order by number")) {
                ask.setObject(1, measurementId);
                var earlier = new ArrayList<Earlier>();
                try (var rows = ask.executeQuery()) {
                  while (rows.next()) {
                    earlier.add(
                        new Earlier(
                            rows.getInt(1),
                            Json.read(rows.getString(2), MeasurementView.class),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getString(5)));
                  }
                }
                return earlier;
              }
            });
  }
}
