package org.socialvalue.evaluation.competition;

import java.time.Instant;
import java.util.UUID;
import org.socialvalue.events.LocalizedText;

/** A competition in a list. */
public record CompetitionSummary(
    UUID id,
    String authority,
    LocalizedText title,
    String serviceArea,
    CompetitionView.Phase phase,
    Instant bidsDueBy) {

  static CompetitionSummary from(Competition competition, Instant now) {
    return new CompetitionSummary(
        competition.id(),
        competition.authority(),
        competition.tender().title(),
        competition.tender().serviceArea(),
        CompetitionView.Phase.of(competition, now),
        competition.bidsDueBy());
  }
}
