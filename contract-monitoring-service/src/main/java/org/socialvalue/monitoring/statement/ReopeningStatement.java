package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contracts;

/** A statement that one side signed goes back to a draft, by either side. */
@ApplicationScoped
public class ReopeningStatement {

  private final Contracts contracts;
  private final StatementRepository statements;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public ReopeningStatement(
      Contracts contracts, StatementRepository statements, AuditTrail audit, CurrentActor actor) {
    this.contracts = contracts;
    this.statements = statements;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @throws Refused 409 for a draft and for what is frozen
   */
  @Transactional
  public Statement reopen(UUID id, @Nullable String ifMatch) {
    contracts.locked(statements.contractOf(id), "statement");
    var statement = statements.findById(id);
    Versions.require(ifMatch, statement);
    var before = statement.sha256();
    statement.reopen();
    audit.append(statement, actor.get(), "statement reopened", before, null);
    return statement;
  }
}
