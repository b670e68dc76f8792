package org.socialvalue.evaluation.award;

import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.opening.Participants;

/** Who bid and who won, by size and sector (rule SMALL_PROVIDERS). */
public record ParticipationView(
    UUID competitionId, List<Participants.Group> all, List<LotParticipation> lots) {

  /** The same for one lot. */
  public record LotParticipation(String lotId, List<Participants.Group> groups) {}
}
