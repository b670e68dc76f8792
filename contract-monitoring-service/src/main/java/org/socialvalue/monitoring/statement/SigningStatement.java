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
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.calendar.Fulfilling;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.report.DocumentKind;

/**
 * A side signs what it read. The first signature fixes it, the second freezes it, fulfils the
 * calendar, and tells an annual statement to the public (ANNUAL_STATEMENT).
 */
@ApplicationScoped
public class SigningStatement {

  private final Contracts contracts;
  private final StatementRepository statements;
  private final StatementFile file;
  private final Fulfilling calendar;
  private final PublishingStatement publishing;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public SigningStatement(
      Contracts contracts,
      StatementRepository statements,
      StatementFile file,
      Fulfilling calendar,
      PublishingStatement publishing,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.statements = statements;
    this.file = file;
    this.calendar = calendar;
    this.publishing = publishing;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * What stands in the way, without changing anything.
   *
   * @throws Refused 409 where it is no longer what was read, and where the side has signed already
   */
  @Transactional
  FindingsView tried(UUID id, SignatureRequest request) {
    var contract = contracts.seen(statements.contractOf(id), "statement");
    var statement = statements.findById(id);
    statement.requireSignableBy(contracts.side(contract));
    var read = read(contract, statement, request);
    return FindingsView.of(findings(contract, statement, read), request.given());
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
    statement.requireSignableBy(side);
    var now = clock.now();
    var read = read(contract, statement, request);
    var findings = findings(contract, statement, read);
    if (!Findings.standing(findings, request.given()).isEmpty()) {
      throw Refused.broken(findings);
    }
    if (statement.state() == StatementState.DRAFT) {
      statement.sign(read, request.given(), side, actor.get(), now);
    } else {
      statement.countersign(side, actor.get(), now);
      calendar.fulfil(contract.id(), due(statement.kind()), statement.told().to(), now);
    }
    audit.append(statement, actor.get(), "statement signed", null, request);
    if (statement.state() == StatementState.FROZEN && statement.kind().isShared()) {
      publishing.publish(contract, statement, read.content());
    }
    return statement;
  }

  private Signed read(Contract contract, Statement statement, SignatureRequest request) {
    var says = file.says(contract, statement, clock.today());
    if (!StatementView.of(statement, says, List.of()).sha256().equals(request.sha256())) {
      throw Refused.conflict("It has changed since you read it; read it again before you sign");
    }
    return says;
  }

  /** The first signature is held to the rules; the second is for what the first has fixed. */
  private List<Finding> findings(Contract contract, Statement statement, Signed read) {
    return statement.state() == StatementState.DRAFT
        ? file.findings(contract, statement, read, clock.today())
        : List.of();
  }

  private static DueKind due(DocumentKind kind) {
    return switch (kind) {
      case ANNUAL_STATEMENT -> DueKind.STATEMENT;
      case CONTRACT_REPORT -> DueKind.REPORT;
    };
  }
}
