package org.socialvalue.monitoring.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;

/** An authority retires a measure: no further versions, and those who use it keep it. */
@ApplicationScoped
public class RetiringMeasure {

  private final CatalogueRepository catalogue;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public RetiringMeasure(CatalogueRepository catalogue, AuditTrail audit, CurrentActor actor) {
    this.catalogue = catalogue;
    this.audit = audit;
    this.actor = actor;
  }

  @Transactional
  public CatalogueMeasure retire(UUID id, @Nullable String ifMatch) {
    var measure = catalogue.own(id, actor.get());
    Versions.require(ifMatch, measure);
    measure.retire();
    audit.append(measure, actor.get(), "measure retired", null, null);
    return measure;
  }
}
