package org.socialvalue.monitoring.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.time.DatabaseClock;

/** An authority publishes another version of a measure; KPIs stay with the one that they name. */
@ApplicationScoped
public class PublishingMeasureAnew {

  private final CatalogueRepository catalogue;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public PublishingMeasureAnew(
      CatalogueRepository catalogue, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.catalogue = catalogue;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  public CatalogueMeasure publish(UUID id, @Nullable String ifMatch, MeasureDefinition definition) {
    definition.requireFitting("");
    var measure = catalogue.own(id, actor.get());
    Versions.require(ifMatch, measure);
    var before = catalogue.version(id, measure.latest());
    int number = measure.nextVersion();
    catalogue.keep(
        new CatalogueMeasureVersion(id, number, definition, actor.get().id(), clock.now()));
    audit.append(
        measure,
        actor.get(),
        "measure published anew",
        before == null ? null : before.definition(),
        definition);
    return measure;
  }
}
