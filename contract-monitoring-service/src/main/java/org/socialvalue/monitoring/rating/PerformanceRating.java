package org.socialvalue.monitoring.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PerformanceRated.Rating;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contract;

/** How well a contract was performed in a time: as computed, and as it stands. */
@Entity
@Table(name = "performance_rating")
public class PerformanceRating extends Aggregate {

  /** What a list of ratings is sorted by. */
  static final Sorting<PerformanceRating> SORTING =
      Sorting.by(PerformanceRating::id, SortKey.day("to", "periodTo", rating -> rating.periodTo));

  private static final String NOT_ALL_TOLD =
      "Where each KPI stood is not told: it would narrow down small numbers of people";

  private UUID contractId;

  @SuppressWarnings("UnusedVariable") // read by queries
  private String authorityId;

  @SuppressWarnings("UnusedVariable") // read by queries
  private String supplierId;

  private LocalDate periodFrom;
  private LocalDate periodTo;

  @Column(name = "at_end")
  private boolean last;

  @Enumerated(EnumType.STRING)
  private Rating computed;

  private @Nullable BigDecimal score;
  private String because;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Standing> standings;

  @Enumerated(EnumType.STRING)
  private Rating rating;

  private @Nullable String overriddenBecause;
  private String ratedBy;
  private Instant ratedAt;
  private @Nullable String overriddenBy;
  private @Nullable Instant overriddenAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PerformanceRating() {}

  PerformanceRating(
      Contract contract,
      Period period,
      boolean last,
      ComputedRating computed,
      List<Standing> standings,
      String ratedBy,
      Instant ratedAt) {
    super(Ids.next());
    this.contractId = contract.id();
    this.authorityId = contract.particulars().authority().id();
    this.supplierId = contract.particulars().supplier().id();
    this.periodFrom = period.from();
    this.periodTo = period.to();
    this.last = last;
    this.computed = computed.rating();
    this.score = computed.score();
    this.because = computed.because();
    this.standings = List.copyOf(standings);
    this.rating = computed.rating();
    this.ratedBy = ratedBy;
    this.ratedAt = ratedAt;
  }

  /** Another rating stands, or the computed one again. Both are kept. */
  void give(Rating given, @Nullable String reason, String by, Instant now) {
    boolean another = given != computed;
    rating = given;
    overriddenBecause = another ? reason : null;
    overriddenBy = another ? by : null;
    overriddenAt = another ? now : null;
  }

  ComputedRating asComputed() {
    return new ComputedRating(computed, score, because);
  }

  /** The same without what would tell where a KPI stood that others are not told of. */
  ComputedRating asToldOthers() {
    return standings.stream().allMatch(Standing::isToldOthers)
        ? asComputed()
        : new ComputedRating(computed, null, NOT_ALL_TOLD);
  }

  public UUID contractId() {
    return contractId;
  }

  public Period period() {
    return new Period(periodFrom, periodTo);
  }

  public boolean isLast() {
    return last;
  }

  public Rating rating() {
    return rating;
  }

  List<Standing> standings() {
    return standings;
  }

  @Nullable String overriddenBecause() {
    return overriddenBecause;
  }

  String ratedBy() {
    return ratedBy;
  }

  public Instant ratedAt() {
    return ratedAt;
  }

  @Nullable String overriddenBy() {
    return overriddenBy;
  }

  @Nullable Instant overriddenAt() {
    return overriddenAt;
  }
}
