package org.socialvalue.evaluation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.sealing.AesGcm;
import org.socialvalue.kit.sealing.SealBroken;

/**
 * The data keys, unwrapped for as long as the service runs: a data key never changes, so that a
 * submission costs no statement for it. One is made when a competition's first bid is sealed.
 */
@ApplicationScoped
class DataKeys {

  private static final int MOST_KEPT = 10_000;

  private final EntityManager db;
  private final KeyEncryptionKeys keys;
  private final TransactionSynchronizationRegistry transaction;
  private final Map<UUID, SecretKey> known = new ConcurrentHashMap<>();

  DataKeys(
      EntityManager db, KeyEncryptionKeys keys, TransactionSynchronizationRegistry transaction) {
    this.db = db;
    this.keys = keys;
    this.transaction = transaction;
  }

  /**
   * @throws SealBroken where there is none: nothing was ever sealed for this competition
   */
  SecretKey existing(UUID competition) {
    var found = find(competition);
    if (found == null) {
      throw new SealBroken(DataKey.boundTo(competition));
    }
    return found;
  }

  /** Two that make one at the same time both get the one that was kept. */
  SecretKey ofOrNew(UUID competition) {
    var found = find(competition);
    if (found != null) {
      return found;
    }
    db.createNativeQuery(
            """
            insert into data_key (competition_id, wrapped_by, wrapped, created_at)
            values (:competition, :by, :wrapped, clock_timestamp()) on conflict do nothing""")
        .setParameter("competition", competition)
        .setParameter("by", keys.current())
        .setParameter("wrapped", keys.wrap(AesGcm.newKey(), DataKey.boundTo(competition)))
        .executeUpdate();
    return remembered(competition, stored(competition).unwrapped(keys));
  }

  private @Nullable SecretKey find(UUID competition) {
    var key = known.get(competition);
    if (key != null) {
      return key;
    }
    var stored = db.find(DataKey.class, competition);
    if (stored == null) {
      return null;
    }
    return remembered(competition, stored.unwrapped(keys));
  }

  /** From the commit on: the transaction that made the key may yet fail. */
  private SecretKey remembered(UUID competition, SecretKey key) {
    if (transaction.getTransactionKey() == null) {
      remember(competition, key);
    } else {
      transaction.registerInterposedSynchronization(
          new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
              if (status == Status.STATUS_COMMITTED) {
                remember(competition, key);
              }
            }
          });
    }
    return key;
  }

  private void remember(UUID competition, SecretKey key) {
    if (known.size() >= MOST_KEPT) {
      known.clear();
    }
    known.put(competition, key);
  }

  private DataKey stored(UUID competition) {
    return db.createQuery("from DataKey k where k.competitionId = :id", DataKey.class)
        .setParameter("id", competition)
        .setFlushMode(FlushModeType.COMMIT)
        .getSingleResult();
  }

  /** Some that another key than the current one wraps, for this transaction alone. */
  List<DataKey> wrappedByOthers(int most) {
    return db.createQuery(
            "from DataKey k where k.wrappedBy <> :current order by k.competitionId", DataKey.class)
        .setParameter("current", keys.current())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many each key wraps. */
  Wrapping wrapping() {
    var wraps = new TreeMap<String, Long>();
    db.createQuery(
            "select k.wrappedBy, count(k) from DataKey k group by k.wrappedBy", Object[].class)
        .getResultList()
        .forEach(row -> wraps.put((String) row[0], (Long) row[1]));
    return new Wrapping(keys.current(), wraps);
  }
}
