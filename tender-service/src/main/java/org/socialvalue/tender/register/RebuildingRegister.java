package org.socialvalue.tender.register;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.register.ocds.Process;

/**
 * Drops every release and builds it again from its fact. Readers see the register whole all the
 * time; what is published meanwhile waits.
 */
@ApplicationScoped
public class RebuildingRegister {

  private static final Logger LOG = Logger.getLogger(RebuildingRegister.class);
  private static final int LONGEST_SECONDS = 3_600;
  private static final int AT_ONCE = 50;

  private static final String FINGERPRINT =
      """
      select encode(sha256(convert_to(coalesce(string_agg(
          number || ' ' || encode(sha256(convert_to(body, 'UTF8')), 'hex'), E'\\n'
          order by number), ''), 'UTF8')), 'hex')
        from register_release""";

  private final EntityManager db;
  private final RegisterFacts facts;
  private final RegisterReleases releases;

  public RebuildingRegister(EntityManager db, RegisterFacts facts, RegisterReleases releases) {
    this.db = db;
    this.facts = facts;
    this.releases = releases;
  }

  /**
   * @param releases how many there are
   * @param sha256 of all of them, in order
   * @param unchanged whether they are what they were, byte for byte
   */
  public record Rebuilt(long releases, String sha256, boolean unchanged) {}

  /**
   * @param acceptChanges whether a release may become another one: a published one should not
   * @throws Refused 409 where one would, and it may not; then everything stays as it was
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public Rebuilt rebuild(boolean acceptChanges) {
    Sql.one(db, Long.class, "select last from register_position for update");
    var before = Sql.one(db, String.class, FINGERPRINT);
    releases.deleteAll();
    build();
    var after = Sql.one(db, String.class, FINGERPRINT);
    if (!after.equals(before) && !acceptChanges) {
      throw Refused.conflict(
          "The releases would not be those that are out: look at what differs, or accept it");
    }
    var rebuilt = new Rebuilt(releases.count(), after, after.equals(before));
    LOG.infof("event=register-rebuilt releases=%d sha256=%s", rebuilt.releases(), after);
    return rebuilt;
  }

  /** Process by process, each in the order of its facts. */
  private void build() {
    try (var all = facts.processByProcess()) {
      var process = new Process("");
      int built = 0;
      for (var entered : (Iterable<RegisterFact>) all::iterator) {
        if (!process.isOf(entered.ocid())) {
          process = new Process(entered.ocid());
        }
        db.persist(new RegisterRelease(entered.number(), process.next(entered.fact())));
        if (++built % AT_ONCE == 0) {
          db.flush();
          db.clear();
        }
      }
      db.flush();
      db.clear();
    }
  }
}
