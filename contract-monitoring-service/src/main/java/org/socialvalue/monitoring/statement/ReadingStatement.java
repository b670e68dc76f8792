package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contracts;

/** A statement as it was signed, or as the data write it while it is a draft. */
@ApplicationScoped
public class ReadingStatement {

  private final Contracts contracts;
  private final StatementRepository statements;
  private final StatementFile file;

  public ReadingStatement(Contracts contracts, StatementRepository statements, StatementFile file) {
    this.contracts = contracts;
    this.statements = statements;
    this.file = file;
  }

  @Transactional
  public StatementView read(UUID id) {
    var contract = contracts.seen(statements.contractOf(id), "statement");
    return file.view(contract, statements.findById(id));
  }

  /**
   * @throws Refused 409 while nobody has signed
   */
  String signedContent(UUID id) {
    contracts.seen(statements.contractOf(id), "statement");
    var content = statements.findById(id).content();
    if (content == null) {
      throw Refused.conflict("Nobody has signed it yet");
    }
    return content;
  }
}
