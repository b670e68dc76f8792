package org.socialvalue.monitoring.spend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Sql;

/** Spend as it was before it was corrected; only added to. */
@ApplicationScoped
public class SpendHistory {

  private final EntityManager db;

  public SpendHistory(EntityManager db) {
    this.db = db;
  }

  /**
   * An earlier version of an entry.
   *
   * @param spend as it was
   * @param reason why it was corrected
   */
  public record Earlier(
      int number, SpendView spend, String correctedBy, Instant correctedAt, String reason) {}

  void keep(SpendEntry before, String by, Instant at, String reason) {
    db.createNativeQuery(
            "insert into spend_version (spend_id, number, before, corrected_by, corrected_at,"
                + " reason) values (:id, :number, cast(:before as jsonb), :by, :at, :reason)")
        .setParameter("id", before.id())
        .setParameter("number", before.number())
        .setParameter("before", Json.write(SpendView.from(before)))
        .setParameter("by", by)
        .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .setParameter("reason", reason)
        .executeUpdate();
  }

  /** Oldest first. */
  List<Earlier> of(UUID spendId) {
    var versions =
        Sql.one(
            db,
            String.class,
            "select cast(coalesce(json_agg(json_build_object('number', number, 'spend', before,"
                + " 'correctedBy', corrected_by, 'correctedAt', corrected_at, 'reason', reason)"
                + " order by number), '[]') as text) from spend_version where spend_id = ?",
            spendId);
    return List.of(Json.read(versions, Earlier[].class));
  }
}
