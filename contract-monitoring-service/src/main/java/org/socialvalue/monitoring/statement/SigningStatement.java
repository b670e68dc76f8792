package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.calendar.Fulfilling;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.report.DocumentKind;

/**
 * A side signs what it read. The first signature fixes it, the second freezes it and fulfils the
 * calendar (ANNUAL_STATEMENT).
 */
@ApplicationScoped
public class SigningStatement {

  private final Contracts contracts;
  private final StatementRepository statements;
  private final StatementFile file;
  private final Fulfilling calendar;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public SigningStatement(
      Contracts contracts,
      StatementRepository statements,
      StatementFile file,
      Fulfilling calendar,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.statements = statements;
    this.file = file;
    this.calendar = calendar;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** What stands in the way, without changing anything. */
  @Transactional
  FindingsView tried(UUID id, SignatureRequest request) {
    var contract = contracts.seen(statements.contractOf(id), "statement");
    var statement = statements.findById(id);
    var today = clock.today();
    return FindingsView.of(
        file.findings(contract, statement, file.says(contract, statement, today), today),
        request.given());
  }

  /**
   * @throws Refused 409 where it is no longer what was read, where a rule is broken or advice not
   *     acknowledged, and where the side has signed already
   */
  @Transactional
  public Statement sign(UUID id, @Nullable String ifMatch, SignatureRequest request) {
    var contract = contracts.locked(statements.contractOf(id), "statement");
    var statement = statements.findById(id);
    Versions.require(ifMatch, statement);
    var side = contracts.side(contract);
    var today = clock.today();
    var now = clock.now();
    var read = file.says(contract, statement, today);
    var view = StatementView.of(statement, read, List.of());
    if (!view.sha256().equals(request.sha256())) {
      throw Refused.conflict("It has changed since you read it; read it again before you sign");
    }
    if (statement.state() == StatementState.DRAFT) {
      var findings = file.findings(contract, statement, read, today);
      if (!Findings.standing(findings, request.given()).isEmpty()) {
        throw Refused.broken(findings);
      }
      statement.sign(read, request.given(), side, actor.get(), now);
    } else {
      statement.countersign(side, actor.get(), now);
      calendar.fulfil(contract.id(), due(statement.kind()), statement.told().to(), now);
    }
    audit.append(statement, actor.get(), "statement signed", null, request);
    return statement;
  }

  private static DueKind due(DocumentKind kind) {
    return switch (kind) {
      case ANNUAL_STATEMENT -> DueKind.STATEMENT;
      case CONTRACT_REPORT -> DueKind.REPORT;
    };
  }
}
