package org.socialvalue.kit.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** Events that wait for somebody to look. */
@ApplicationScoped
public class DeadLetters implements PanacheRepositoryBase<DeadLetter, UUID> {

  private final EntityManager db;
  private final DatabaseClock clock;

  public DeadLetters(EntityManager db, DatabaseClock clock) {
    this.db = db;
    this.clock = clock;
  }

  boolean waitFor(String consumer, String key) {
    return !waiting(consumer, key).isEmpty();
  }

  /**
   * Parks an event in the transaction at hand; parking it again changes nothing. Its place alone
   * doesn't say which it is: a topic that was made anew counts anew.
   */
  @Transactional
  public void park(String consumer, Incoming event, String why) {
    var letter = new DeadLetter(Ids.next(), consumer, event, why, clock.now());
    var parked =
        db.createQuery(
                "select count(*) from DeadLetter d where d.consumer = :consumer"
                    + " and d.topic = :topic and d.partition = :partition and d.offset = :offset"
                    + " and d.headers = :headers and d.payload = :payload",
                Long.class)
            .setParameter("consumer", consumer)
            .setParameter("topic", event.topic())
            .setParameter("partition", event.partition())
            .setParameter("offset", event.offset())
            .setParameter("headers", letter.headers())
            .setParameter("payload", event.payload())
            .getSingleResult();
    if (parked == 0) {
      db.persist(letter);
    }
  }

  /** Parks an event in a transaction of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void parkNow(String consumer, Incoming event, String why) {
    park(consumer, event, why);
  }

  @Transactional
  List<DeadLetter> page(DeadLetterSearch search, SortedPage<DeadLetter> page) {
    return search.among(Wanted.any().and("replayedAt is null")).page(this, "DeadLetter d", page);
  }

  /** What waits for the key of this letter, oldest first. */
  @Transactional
  public List<DeadLetter> inOrderWith(UUID id) {
    var letter = db.find(DeadLetter.class, id);
    if (letter == null) {
      throw Refused.notFound("parked event");
    }
    return waiting(letter.consumer(), letter.key());
  }

  @Transactional
  public void replayed(DeadLetter letter) {
    db.find(DeadLetter.class, letter.id()).replayed(clock.now());
  }

  private List<DeadLetter> waiting(String consumer, String key) {
    return db.createQuery(
            "from DeadLetter d where d.consumer = :consumer and d.key = :key"
                + " and d.replayedAt is null order by d.id",
            DeadLetter.class)
        .setParameter("consumer", consumer)
        .setParameter("key", key)
        .getResultList();
  }
}
