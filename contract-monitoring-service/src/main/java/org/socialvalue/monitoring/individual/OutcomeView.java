package org.socialvalue.monitoring.individual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's outcome, to the provider that entered it.
 *
 * @param etag the version that a change names in If-Match
 */
public record OutcomeView(
    UUID id,
    UUID contractId,
    UUID commitmentId,
    @Nullable UUID kpiId,
    String pseudonym,
    NeedBand needBand,
    PersonGroup group,
    @Nullable String aim,
    ScoreScale scale,
    LocalDate startedOn,
    BigDecimal startScore,
    @Nullable LocalDate latestOn,
    @Nullable BigDecimal latestScore,
    Result result,
    String etag) {

  static OutcomeView from(IndividualOutcome outcome) {
    var subject = outcome.subject();
    return new OutcomeView(
        outcome.id(),
        subject.contractId(),
        subject.commitmentId(),
        subject.kpiId(),
        outcome.pseudonym(),
        outcome.needBand(),
        outcome.group(),
        outcome.aim(),
        outcome.scale(),
        outcome.startedOn(),
        outcome.startScore(),
        outcome.latestOn(),
        outcome.latestScore(),
        outcome.result(),
        "\"" + outcome.version() + "\"");
  }
}
