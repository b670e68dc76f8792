package org.socialvalue.tender.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.framework.FrameworkRef;
import org.socialvalue.tender.learning.Candidate;

/**
 * A project as its authority sees it.
 *
 * @param frameworks what it works under, each in the version it began with
 * @param begunOn the first day of its analyse stage
 * @param nothingAtRisk who looked for value that could be lost and found none; null where nobody
 *     said so
 * @param candidates what earlier contracts of this service area taught, newest first
 */
public record ProjectView(
    UUID id,
    long version,
    Authority authority,
    LocalizedText title,
    Stage stage,
    LocalDate begunOn,
    String serviceArea,
    String corePurpose,
    List<CoreOutcome> coreOutcomes,
    String relevantArea,
    @Nullable BigDecimal estimatedValue,
    Instrument instrument,
    String regime,
    List<FrameworkRef> frameworks,
    @Nullable Consideration consideration,
    @Nullable Route route,
    @Nullable NothingAtRisk nothingAtRisk,
    @Nullable NoticeSource source,
    List<Candidate> candidates) {

  public static ProjectView from(CommissioningProject project, List<Candidate> candidates) {
    var facts = project.facts();
    return new ProjectView(
        project.id(),
        project.version(),
        project.authority(),
        project.title(),
        project.stage(),
        project.begunOn(),
        project.serviceArea(),
        project.corePurpose(),
        facts.coreOutcomes(),
        facts.relevantArea(),
        facts.estimatedValue(),
        facts.instrument(),
        facts.regime(),
        project.frameworks(),
        facts.consideration(),
        facts.route(),
        project.nothingAtRisk(),
        project.source(),
        candidates);
  }
}
