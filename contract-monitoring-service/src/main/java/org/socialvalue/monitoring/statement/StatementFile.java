package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.policy.Policies;
import org.socialvalue.monitoring.report.Content;
import org.socialvalue.monitoring.report.Content.KpiLine;
import org.socialvalue.monitoring.report.Content.StoryReference;
import org.socialvalue.monitoring.report.DocumentKind;
import org.socialvalue.monitoring.report.Writing;
import org.socialvalue.monitoring.standing.Standing;
import org.socialvalue.monitoring.statement.rules.AStatementTellsOfAWholeContractYear;
import org.socialvalue.monitoring.statement.rules.StatementCase;
import org.socialvalue.monitoring.story.Consent;
import org.socialvalue.monitoring.story.StoriesTold;
import org.socialvalue.monitoring.story.Told;

/** Puts together what a statement says: as it was signed, or from the data while it is a draft. */
@ApplicationScoped
class StatementFile {

  private static final AStatementTellsOfAWholeContractYear ANNUAL =
      new AStatementTellsOfAWholeContractYear();

  private final Standing standing;
  private final StoriesTold stories;
  private final Policies policies;
  private final DatabaseClock clock;

  StatementFile(Standing standing, StoriesTold stories, Policies policies, DatabaseClock clock) {
    this.standing = standing;
    this.stories = stories;
    this.policies = policies;
    this.clock = clock;
  }

  StatementView view(Contract contract, Statement statement) {
    var today = clock.today();
    var signed = says(contract, statement, today);
    return StatementView.of(statement, signed, stories(contract));
  }

  /** What it says now: what was signed, else what the data say. */
  Signed says(Contract contract, Statement statement, LocalDate today) {
    var content = statement.content();
    return content == null
        ? new Signed(statement.edition(), drafted(contract, statement, today), statement.words())
        : Json.read(content, Signed.class);
  }

  private Content drafted(Contract contract, Statement statement, LocalDate today) {
    var told = statement.told();
    var asOf = told.to().isAfter(today) ? today : told.to();
    var kind = statement.kind();
    return Writing.of(
        kind,
        Objects.requireNonNull(standing.of(contract.id(), asOf)),
        told,
        kind.isShared()
            ? policies.inForce(contract.particulars().authority().id()).threshold()
            : null,
        stories(contract).stream()
            .filter(story -> !story.tellsOf().isAfter(told.to()))
            .map(StatementFile::reference)
            .toList());
  }

  private static StoryReference reference(Told told) {
    return new StoryReference(told.id(), told.commitmentId(), told.firstHand(), told.sha256());
  }

  /** Those that may go into a report, read anew each time. */
  private List<Told> stories(Contract contract) {
    return stories.of(List.of(contract.id()), Consent.Scope.REPORTS);
  }

  /** What stands in the way of signing it. */
  List<Finding> findings(Contract contract, Statement statement, Signed read, LocalDate today) {
    if (statement.kind() != DocumentKind.ANNUAL_STATEMENT) {
      return List.of();
    }
    return ANNUAL.check(
        new StatementCase(
            statement.told(),
            contract.period(),
            contract.particulars().terms().annualStatement(),
            read.content().promises().stream()
                .flatMap(promise -> promise.kpis().stream())
                .filter(kpi -> isUnreported(kpi, statement.told().from()))
                .map(KpiLine::name)
                .toList(),
            today));
  }

  private static boolean isUnreported(KpiLine kpi, LocalDate from) {
    return kpi.figures().stream().noneMatch(figure -> !figure.to().isBefore(from));
  }
}
