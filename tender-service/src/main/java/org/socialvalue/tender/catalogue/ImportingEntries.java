package org.socialvalue.tender.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An authority takes entries into its own catalogue. What is there just so stays as it is; what is
 * worded anew becomes a new version, which also brings back a retired one.
 */
@ApplicationScoped
public class ImportingEntries {

  private final EntityManager db;
  private final CatalogueRepository entries;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public ImportingEntries(
      EntityManager db, CatalogueRepository entries, DatabaseClock clock, AuditTrail audit) {
    this.db = db;
    this.entries = entries;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public ImportedEntries importEntries(Actor actor, ImportEntries asked) {
    oneAtATime(actor.org());
    var now = clock.now();
    var known =
        entries
            .latest(actor.org(), asked.entries().stream().map(CatalogueItem::code).toList())
            .stream()
            .collect(Collectors.toMap(entry -> entry.ref().code(), Function.identity()));
    var result = new ImportedEntries(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var item : asked.entries()) {
      var last = known.get(item.code());
      if (last == null) {
        result.created().add(add(actor, 1, item, now));
      } else if (last.says(item)) {
        result.unchanged().add(last.ref());
      } else {
        last.supersede();
        result.changed().add(add(actor, last.ref().version() + 1, item, now));
      }
    }
    return result;
  }

  private CatalogueRef add(Actor actor, int number, CatalogueItem item, Instant at) {
    var entry = new CatalogueEntry(Ids.next(), actor.org(), number, item, at);
    entries.persistAndFlush(entry);
    audit.append(entry, actor, "catalogue entry imported", null, item);
    return entry.ref();
  }

  private void oneAtATime(String authority) {
    AdvisoryLock.hold(db, 83, authority);
  }
}
