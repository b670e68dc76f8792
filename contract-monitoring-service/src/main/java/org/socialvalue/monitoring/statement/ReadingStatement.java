package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.measurement.ExactReaders;

/** A statement as it was signed, or as the data write it while it is a draft. */
@ApplicationScoped
public class ReadingStatement {

  private final Contracts contracts;
  private final StatementRepository statements;
  private final StatementFile file;
  private final ExactReaders readers;

  public ReadingStatement(
      Contracts contracts,
      StatementRepository statements,
      StatementFile file,
      ExactReaders readers) {
    this.contracts = contracts;
    this.statements = statements;
    this.file = file;
    this.readers = readers;
  }

  /**
   * @throws Refused 403 for a contract report, where it is not for the actor to read figures as
   *     they are
   */
  @Transactional
  public StatementView read(UUID id) {
    var contract = contracts.seen(statements.contractOf(id), "statement");
    var statement = statements.findById(id);
    requireReader(contract, statement);
    return file.view(contract, statement);
  }

  /**
   * @throws Refused 409 while nobody has signed
   */
  String signedContent(UUID id) {
    var contract = contracts.seen(statements.contractOf(id), "statement");
    var statement = statements.findById(id);
    requireReader(contract, statement);
    var content = statement.content();
    if (content == null) {
      throw Refused.conflict("Nobody has signed it yet");
    }
    return content;
  }

  /** What is made to be shared hides small numbers itself. */
  private void requireReader(Contract contract, Statement statement) {
    if (!statement.kind().isShared() && !readers.reads(contract)) {
      throw Refused.forbidden(
          "A contract report is for those who run, verify or audit the contract: read an annual"
              + " statement, or the report of today");
    }
  }
}
