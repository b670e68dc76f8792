package org.socialvalue.monitoring.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Sql;

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
}
