package org.socialvalue.monitoring.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An authority publishes a measure for all to use. */
@ApplicationScoped
public class PublishingMeasure {

  private static final int LOCK = 31;

  private final CatalogueRepository catalogue;
  private final EntityManager db;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public PublishingMeasure(
      CatalogueRepository catalogue,
      EntityManager db,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.catalogue = catalogue;
    this.db = db;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 where its scale is none; 409 when the authority has a measure of that code
   */
  @Transactional
  public CatalogueMeasure publish(String code, MeasureDefinition definition) {
    definition.requireFitting("/definition");
    var who = actor.get();
    AdvisoryLock.hold(db, LOCK, who.org() + "\n" + code);
    if (catalogue.isTaken(who.org(), code)) {
      throw Refused.conflict("There is a measure of that code: publish a new version of it");
    }
    var measure = new CatalogueMeasure(Ids.next(), who.org(), code);
    catalogue.persist(measure);
    catalogue.keep(new CatalogueMeasureVersion(measure.id(), 1, definition, who.id(), clock.now()));
    audit.append(measure, who, "measure published", null, definition);
    return measure;
  }
}
