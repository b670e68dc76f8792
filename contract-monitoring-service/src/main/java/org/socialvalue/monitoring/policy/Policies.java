package org.socialvalue.monitoring.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** The monitoring policy in force for an authority: its own, else the default. */
@ApplicationScoped
public class Policies {

  private final EntityManager db;

  public Policies(EntityManager db) {
    this.db = db;
  }

  /** The authority's latest version; the default's where it has none. */
  public MonitoringPolicy inForce(String authority) {
    var document =
        Sql.one(
            db,
            String.class,
            "select cast(document as text) from monitoring_policy where authority_id in (?, '*')"
                + " order by (authority_id = '*'), version desc limit 1",
            authority);
    return Json.read(document, MonitoringPolicy.class);
  }

  /**
   * Today, and what is in force for the authority of a contract: both in one statement.
   *
   * @param policy the default where there is no such contract
   */
  public record Now(LocalDate today, MonitoringPolicy policy) {}

  public Now nowFor(UUID contractId) {
    return Sql.first(
            db,
            row ->
                new Now(
                    row.getObject(1, OffsetDateTime.class)
                        .atZoneSameInstant(DatabaseClock.ZONE)
                        .toLocalDate(),
                    Json.read(row.getString(2), MonitoringPolicy.class)),
            "select clock_timestamp(), cast(document as text) from monitoring_policy"
                + " where authority_id in ((select authority_id from contract where id = ?), '*')"
                + " order by (authority_id = '*'), version desc limit 1",
            contractId)
        .orElseThrow();
  }

  /**
   * One version of an authority's own.
   *
   * @throws Refused 404 where it has no such version
   */
  PolicyView version(String authority, int version) {
    return Sql.first(
            db,
            row ->
                new PolicyView(
                    true,
                    version,
                    Json.read(row.getString("document"), MonitoringPolicy.class),
                    row.getString("settled_by"),
                    row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                    row.getString("reason")),
            "select document, settled_by, settled_at, reason from monitoring_policy"
                + " where authority_id = ? and version = ?",
            authority,
            version)
        .orElseThrow(() -> Refused.notFound("policy version"));
  }
}
