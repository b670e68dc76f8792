package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contracts;

/** A statement or a report is drafted; from then on it follows the data until it is signed. */
@ApplicationScoped
public class DraftingStatement {

  private final Contracts contracts;
  private final StatementRepository statements;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DraftingStatement(
      Contracts contracts,
      StatementRepository statements,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.statements = statements;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for a time outside the contract, 409 while one of the same is not frozen
   */
  @Transactional
  public Statement draft(UUID contractId, DraftRequest request) {
    var contract = contracts.locked(contractId, "contract");
    contract.requireActivated();
    var told = Period.asked(request.from(), request.to());
    if (!contract.period().covers(told)) {
      throw Refused.invalid("/to", "the contract runs from " + contract.period());
    }
    var earlier = statements.latest(contractId, request.kind(), told.to());
    if (earlier.filter(one -> one.state() != StatementState.FROZEN).isPresent()) {
      throw Refused.conflict("There is one of the same that is not frozen yet");
    }
    var statement =
        new Statement(
            contractId,
            request.kind(),
            told,
            earlier.map(one -> one.edition() + 1).orElse(1),
            actor.get().id(),
            clock.now());
    statements.persist(statement);
    audit.append(statement, actor.get(), "statement drafted", null, request);
    return statement;
  }
}
