package org.socialvalue.monitoring.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Settles an authority's own monitoring policy as its next version; earlier ones stay. What was
 * laid out, agreed and rated before follows the version of its day.
 */
@ApplicationScoped
public class SettlingPolicy {

  private static final int LOCKS = 37;

  private final EntityManager db;
  private final PolicyHolderRepository holders;
  private final Policies policies;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public SettlingPolicy(
      EntityManager db,
      PolicyHolderRepository holders,
      Policies policies,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.db = db;
    this.holders = holders;
    this.policies = policies;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with everything in it that does not fit together
   */
  @Transactional
  public PolicyHolder settle(@Nullable String ifMatch, PolicyRequest request) {
    var authority = actor.get().org();
    AdvisoryLock.hold(db, LOCKS, authority);
    var holder = holders.of(authority);
    Versions.require(ifMatch, holder);
    var faults = PolicyFaults.in(request.policy());
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var before = policies.inForce(authority);
    if (holder.number() == 0) {
      holders.persistAndFlush(holder);
    }
    db.createNativeQuery(
            "insert into monitoring_policy (authority_id, version, document, settled_by,"
                + " settled_at, reason) values (:authority, :version, cast(:document as jsonb),"
                + " :by, :at, :reason)")
        .setParameter("authority", authority)
        .setParameter("version", holder.next())
        .setParameter("document", Json.write(request.policy()))
        .setParameter("by", actor.get().id())
        .setParameter("at", clock.now())
        .setParameter("reason", request.reason())
        .executeUpdate();
    audit.append(holder, actor.get(), "monitoring policy settled", before, request);
    return holder;
  }
}
