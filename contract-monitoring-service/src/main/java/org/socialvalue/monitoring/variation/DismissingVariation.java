package org.socialvalue.monitoring.variation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A party takes its proposal back or declines it; nothing changes. */
@ApplicationScoped
public class DismissingVariation {

  private final SeenVariations seen;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DismissingVariation(
      SeenVariations seen, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.seen = seen;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 when it is settled
   */
  @Transactional
  public Variation dismiss(UUID id, @Nullable String ifMatch) {
    var variation = seen.locked(id).variation();
    Versions.require(ifMatch, variation);
    variation.dismiss(clock.now());
    audit.append(variation, actor.get(), "variation dismissed", variation.proposed(), null);
    return variation;
  }
}
