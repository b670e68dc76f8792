package org.socialvalue.tender.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An authority decides not to use one of its entries any more. What rests on it stays. */
@ApplicationScoped
public class RetiringEntry {

  private final ShippedCatalogue shipped;
  private final CatalogueRepository entries;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public RetiringEntry(
      ShippedCatalogue shipped,
      CatalogueRepository entries,
      DatabaseClock clock,
      AuditTrail audit) {
    this.shipped = shipped;
    this.entries = entries;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 409 where it ships or is retired already
   */
  @Transactional
  public CatalogueEntry retire(
      Actor actor, String code, @Nullable String ifMatch, RetireEntry asked) {
    if (shipped.find(code).isPresent()) {
      throw Refused.conflict("It ships with the product and can't be retired");
    }
    var entry =
        entries.latest(actor.org(), code).orElseThrow(() -> Refused.notFound("catalogue entry"));
    Versions.require(ifMatch, entry);
    if (entry.isRetired()) {
      throw Refused.conflict("It is retired already");
    }
    var retirement = new Retirement(clock.today(), asked.reason());
    entry.retire(retirement);
    entries.flush();
    audit.append(entry, actor, "catalogue entry retired", null, retirement);
    return entry;
  }
}
