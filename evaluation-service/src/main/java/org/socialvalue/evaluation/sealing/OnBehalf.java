package org.socialvalue.evaluation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.socialvalue.kit.persistence.Sql;

/** On whose behalf the database is asked for what bids say, in this transaction: told once. */
@ApplicationScoped
public class OnBehalf {

  private static final String OF = OnBehalf.class.getName();

  private final EntityManager db;
  private final TransactionSynchronizationRegistry transaction;

  public OnBehalf(EntityManager db, TransactionSynchronizationRegistry transaction) {
    this.db = db;
    this.transaction = transaction;
  }

  public void of(String org) {
    if (!org.equals(transaction.getResource(OF))) {
      Sql.one(db, String.class, "select set_config('app.org', ?, true)", org);
      wasTold(org);
    }
  }

  /** The database has been told already that it is this organisation that asks. */
  public void wasTold(String org) {
    transaction.putResource(OF, org);
  }
}
