package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.monitoring.contract.Contracts;

/** A side says something to the figures of a draft. */
@ApplicationScoped
public class SayingWords {

  private final Contracts contracts;
  private final StatementRepository statements;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public SayingWords(
      Contracts contracts, StatementRepository statements, AuditTrail audit, CurrentActor actor) {
    this.contracts = contracts;
    this.statements = statements;
    this.audit = audit;
    this.actor = actor;
  }

  @Transactional
  public Statement say(UUID id, @Nullable String ifMatch, WordsRequest request) {
    var contract = contracts.locked(statements.contractOf(id), "statement");
    var statement = statements.findById(id);
    Versions.require(ifMatch, statement);
    var before = statement.words();
    statement.say(request.text(), contracts.side(contract));
    audit.append(statement, actor.get(), "words changed", before, statement.words());
    return statement;
  }
}
