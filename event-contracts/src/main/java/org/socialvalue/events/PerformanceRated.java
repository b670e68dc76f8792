package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The performance under a contract has been rated, at least every twelve months and at its end. A
 * later event of the same rating takes the place of the earlier: it was given another rating.
 *
 * @param supplier the organisation that provides
 * @param title the contract's title
 * @param from first day of the time that was rated
 * @param to last day of it
 * @param last whether it is the rating at the contract's end
 * @param rating the rating that stands
 * @param computed the rating that follows from where the KPIs stand
 * @param because what the computed rating rests on, in words
 * @param overriddenBecause why the rating that stands is another; null where it is not
 * @param awardId the award that the contract comes from; null for one let before this system
 * @param competitionId of that award; null with it
 * @param kpis where each KPI stood on the last day; null where it was not told
 */
public record PerformanceRated(
    UUID contractId,
    UUID ratingId,
    Authority authority,
    String supplier,
    LocalizedText title,
    LocalDate from,
    LocalDate to,
    boolean last,
    Rating rating,
    Rating computed,
    String because,
    @Nullable String overriddenBecause,
    Instant ratedAt,
    @Nullable UUID awardId,
    @Nullable UUID competitionId,
    @Nullable List<KpiStanding> kpis)
    implements ContractEvent {

  public static final String TYPE = "org.socialvalue.contract.performance-rated.v1";

  /**
   * Where one KPI stood.
   *
   * @param state {@code NOT_MEASURABLE} also where it would tell a small number of people
   */
  public record KpiStanding(UUID kpiId, String name, KpiState state) {}

  /** The five ratings (SI 2024/692 regulation 39). */
  public enum Rating {
    GOOD,
    APPROACHING_TARGET,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    /** None of the others describes it: nothing could be measured, say. */
    OTHER
  }
}
