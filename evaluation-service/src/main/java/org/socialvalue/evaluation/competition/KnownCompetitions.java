package org.socialvalue.evaluation.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Competitions as they were at a version, kept in memory: in a rush a few of them are asked for
 * hundreds of times a second, and each has a whole tender to parse. Nobody changes one of these.
 */
@ApplicationScoped
public class KnownCompetitions {

  private static final int MOST_KEPT = 50;

  private final CompetitionRepository competitions;
  private final Map<UUID, Competition> known = new ConcurrentHashMap<>();

  public KnownCompetitions(CompetitionRepository competitions) {
    this.competitions = competitions;
  }

  /**
   * @param version of the row, which this transaction holds against change and has not changed
   */
  public Competition at(UUID id, long version) {
    var kept = known.get(id);
    if (kept != null && kept.version() == version) {
      return kept;
    }
    var read = competitions.readAlone(id);
    if (read.version() == version) {
      if (known.size() >= MOST_KEPT) {
        known.clear();
      }
      known.put(id, read);
    }
    return read;
  }
}
