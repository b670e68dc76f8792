package org.socialvalue.monitoring.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An authority publishes a measure, publishes it anew in another version, or retires it. */
@ApplicationScoped
public class KeepingCatalogue {

  private final CatalogueRepository catalogue;
  private final EntityManager db;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public KeepingCatalogue(
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
   * @throws Refused 409 when the authority has a measure of that code already
   */
  @Transactional
  public CatalogueMeasure publish(String code, MeasureDefinition definition) {
    requireFitting(definition, "/definition");
    var who = actor.get();
    Sql.one(
        db,
        String.class,
        "select cast(pg_advisory_xact_lock(hashtextextended(?, 31)) as text)",
        who.org() + "\n" + code);
    if (catalogue.isTaken(who.org(), code)) {
      throw Refused.conflict("There is a measure of that code: publish a new version of it");
    }
    var measure = new CatalogueMeasure(Ids.next(), who.org(), code);
    catalogue.persist(measure);
    keep(measure, 1, definition);
    audit.append(measure, who, "measure published", null, definition);
    return measure;
  }

  @Transactional
  public CatalogueMeasure publishAnew(
      UUID id, @Nullable String ifMatch, MeasureDefinition definition) {
    var measure = own(id, ifMatch);
    requireFitting(definition, "");
    var before = catalogue.version(id, measure.latest());
    keep(measure, measure.nextVersion(), definition);
    audit.append(
        measure,
        actor.get(),
        "measure published anew",
        before == null ? null : before.definition(),
        definition);
    return measure;
  }

  @Transactional
  public CatalogueMeasure retire(UUID id, @Nullable String ifMatch) {
    var measure = own(id, ifMatch);
    measure.retire();
    audit.append(measure, actor.get(), "measure retired", null, null);
    return measure;
  }

  private void keep(CatalogueMeasure measure, int number, MeasureDefinition definition) {
    db.persist(
        new CatalogueMeasureVersion(
            measure.id(), number, definition, actor.get().id(), clock.now()));
  }

  /** Everybody may read it, so a stranger is told that it is not theirs to change. */
  private CatalogueMeasure own(UUID id, @Nullable String ifMatch) {
    var measure = catalogue.locked(id);
    if (!actor.get().actsFor(measure.authorityId())) {
      throw Refused.forbidden("Another authority keeps this measure");
    }
    Versions.require(ifMatch, measure);
    return measure;
  }

  private static void requireFitting(MeasureDefinition definition, String at) {
    var scale = definition.scale();
    if (scale != null && scale.lowest().compareTo(scale.highest()) >= 0) {
      throw Refused.invalid(at + "/scale/highest", "must be more than the lowest");
    }
    var least = definition.leastResponsePercent();
    if (least != null && least.compareTo(BigDecimal.ZERO) == 0) {
      throw Refused.invalid(at + "/leastResponsePercent", "leave it out where nobody is asked");
    }
  }
}
