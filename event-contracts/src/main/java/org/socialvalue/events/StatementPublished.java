package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both sides have signed the social value statement of a contract year. A later edition of the same
 * year takes the place of an earlier one. Small numbers of people are hidden in it.
 *
 * @param awardId the award that the contract comes from; null for one let before this system
 * @param competitionId of that award; null with it
 * @param from first day that it tells of
 * @param to last day that it tells of
 * @param asOf the day that everything is judged on
 * @param edition from 1
 * @param sha256 of what was signed, so that anybody can tell it from another text
 */
public record StatementPublished(
    UUID contractId,
    UUID statementId,
    @Nullable UUID awardId,
    @Nullable UUID competitionId,
    Authority authority,
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    int edition,
    String sha256,
    List<Result> results,
    Instant publishedAt)
    implements ContractEvent {

  public static final String TYPE = "org.socialvalue.contract.statement-published.v1";

  /**
   * What became of one KPI.
   *
   * @param state null where it would tell a small number of people
   * @param achieved by the day, in the unit; null where nothing was reported or it is hidden
   * @param achievedText the same in words
   * @param inPeriod of that, what came in the year; null for what does not add up
   * @param figures how many figures were reported when it was published
   * @param verifiedFigures those of them that somebody whom both sides accepted has borne out
   */
  public record Result(
      UUID kpiId,
      UUID lineage,
      String name,
      String unit,
      @Nullable KpiState state,
      @Nullable BigDecimal achieved,
      String achievedText,
      @Nullable BigDecimal inPeriod,
      int figures,
      int verifiedFigures) {}
}
