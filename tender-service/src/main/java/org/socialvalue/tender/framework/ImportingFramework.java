package org.socialvalue.tender.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An authority imports a version of its own framework. What is wrong with it in itself has been
 * told when the request was read ({@link WholeFrameworks}).
 */
@ApplicationScoped
public class ImportingFramework {

  private final EntityManager db;
  private final ImportedFrameworks imported;
  private final StandingOfFramework standing;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public ImportingFramework(
      EntityManager db,
      ImportedFrameworks imported,
      StandingOfFramework standing,
      DatabaseClock clock,
      AuditTrail audit) {
    this.db = db;
    this.imported = imported;
    this.standing = standing;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 where another import was quicker with the code or the version
   */
  @Transactional
  public ImportedFramework importFramework(Actor actor, Framework framework) {
    oneAtATime(framework.code());
    var faults = standing.faults(framework, actor);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var row =
        new ImportedFramework(Ids.next(), actor.org(), framework.ownedBy(actor.org()), clock.now());
    imported.persistAndFlush(row);
    audit.append(row, actor, "framework imported", null, row.content());
    return row;
  }

  private void oneAtATime(String code) {
    AdvisoryLock.hold(db, 82, code);
  }
}
