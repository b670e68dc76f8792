package org.socialvalue.monitoring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.ledger.LineageView.Promised;

/** The contracts that promised one outcome, as far as the actor may see them; in one statement. */
@ApplicationScoped
public class ReadingLineage {

  private static final int MOST = 200;

  private final EntityManager db;
  private final CurrentActor actor;

  public ReadingLineage(EntityManager db, CurrentActor actor) {
    this.db = db;
    this.actor = actor;
  }

  /**
   * @throws Refused 404 where no contract that the actor sees promised it
   */
  @Transactional
  public LineageView of(UUID lineage) {
    var promised =
        db.createQuery(
                "select m, c from Commitment m join Contract c on c.id = m.contractId"
                    + " where m.lineage = :lineage and "
                    + ContractRepository.readBy(actor.get())
                    + " order by m.id",
                Object[].class)
            .setParameter("lineage", lineage)
            .setParameter("org", actor.get().org())
            .setMaxResults(MOST)
            .getResultStream()
            .map(row -> promised((Commitment) row[0], (Contract) row[1]))
            .toList();
    if (promised.isEmpty()) {
      throw Refused.notFound("lineage");
    }
    return new LineageView(lineage, promised);
  }

  private static Promised promised(Commitment commitment, Contract contract) {
    var promise = commitment.promise();
    return new Promised(
        contract.id(),
        commitment.id(),
        contract.particulars().title(),
        contract.particulars().supplier().name(),
        contract.period().from(),
        contract.period().to(),
        promise.statement(),
        promise.provenance(),
        promise.questionId(),
        promise.pointsScored(),
        commitment.treatment());
  }
}
