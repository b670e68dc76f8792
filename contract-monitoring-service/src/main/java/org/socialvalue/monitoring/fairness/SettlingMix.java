package org.socialvalue.monitoring.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;

/** The contract manager records which mix of needs the contract was let for. */
@ApplicationScoped
public class SettlingMix {

  private final Contracts contracts;
  private final MixRepository mixes;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  SettlingMix(
      Contracts contracts,
      MixRepository mixes,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.mixes = mixes;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 unless the percents sum to 100; 428 or 412 where there is one already
   */
  @Transactional
  public ExpectedMix settle(UUID contractId, @Nullable String ifMatch, MixRequest asked) {
    contracts.locked(contractId, "contract");
    if (!asked.whole()) {
      throw Refused.invalid("", "low, moderate and high must sum to 100");
    }
    var by = actor.get().id();
    var known = mixes.of(contractId);
    if (known.isEmpty()) {
      var mix = new ExpectedMix(Ids.next(), contractId, asked, by, clock.now());
      mixes.persist(mix);
      audit.append(mix, actor.get(), "expected mix settled", null, MixView.from(mix));
      return mix;
    }
    var mix = known.get();
    Versions.require(ifMatch, mix);
    var before = MixView.from(mix);
    mix.settle(asked, by, clock.now());
    audit.append(mix, actor.get(), "expected mix settled", before, MixView.from(mix));
    return mix;
  }
}
