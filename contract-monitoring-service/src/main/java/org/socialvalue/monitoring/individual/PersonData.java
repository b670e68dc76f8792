package org.socialvalue.monitoring.individual;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All that is kept about one person, for the provider that entered it and alone knows who that is.
 * Stories name no pseudonym: each is asked for by its own identifier.
 *
 * @param rows one for each KPI or promise, in every contract
 */
public record PersonData(String pseudonym, List<Row> rows) {

  /**
   * @param outcome where the person started and how far they came
   * @param countedAt the counts of releases that the person is among, each by the way that leads to
   *     it, such as by group and need; a release tells counts and nobody apart
   * @param acts what was done to the row, oldest first
   */
  public record Row(OutcomeView outcome, Set<String> countedAt, List<Act> acts) {}

  /**
   * An entry of the audit trail.
   *
   * @param who the identifier of the account
   */
  public record Act(Instant at, String who, String what) {}
}
