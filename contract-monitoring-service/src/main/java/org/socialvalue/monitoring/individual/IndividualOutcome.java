package org.socialvalue.monitoring.individual;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.monitoring.suppression.Member;

/** What changed for one person, whom only the provider knows. */
@Entity
@Table(name = "individual_outcome")
public class IndividualOutcome extends Aggregate {

  /** What a list of rows is sorted by. */
  static final Sorting<IndividualOutcome> SORTING =
      Sorting.by(
          IndividualOutcome::id, SortKey.day("startedOn", "startedOn", row -> row.startedOn));

  private UUID contractId;
  private UUID commitmentId;
  private @Nullable UUID kpiId;
  private String supplierId;
  private String pseudonym;

  @Enumerated(EnumType.STRING)
  private NeedBand needBand;

  @Enumerated(EnumType.STRING)
  private PersonGroup personGroup;

  private @Nullable String aim;

  @JdbcTypeCode(SqlTypes.JSON)
  private ScoreScale scale;

  private LocalDate startedOn;
  private BigDecimal startScore;
  private @Nullable LocalDate latestOn;
  private @Nullable BigDecimal latestScore;

  /** Not part of the version: a release changes nothing for the provider. */
  @OptimisticLock(excluded = true)
  @JdbcTypeCode(SqlTypes.JSON)
  private Set<String> shownIn;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected IndividualOutcome() {}

  IndividualOutcome(
      UUID id, Subject subject, String supplierId, OutcomeRequest told, ScoreScale scale) {
    super(id);
    this.contractId = subject.contractId();
    this.commitmentId = subject.commitmentId();
    this.kpiId = subject.kpiId();
    this.supplierId = supplierId;
    this.pseudonym = told.pseudonym();
    this.needBand = told.needBand();
    this.personGroup = told.group();
    this.aim = told.aim();
    this.scale = scale;
    this.startedOn = told.startedOn();
    this.startScore = told.startScore();
    this.shownIn = Set.of();
  }

  void score(LocalDate on, BigDecimal score) {
    latestOn = on;
    latestScore = score;
  }

  Result result() {
    return Result.of(startScore, latestScore, scale.higherIsBetter());
  }

  Member asMember() {
    return new Member(WaysToTell.categories(personGroup, needBand, result()), shownIn);
  }

  /** A release is out that tells counts at these paths. */
  void shown(Set<String> told) {
    shownIn = asMember().shownIn(told, WaysToTell.ALL);
  }

  /** The day of the latest score, the first one included. */
  LocalDate lastScoredOn() {
    return latestOn == null ? startedOn : latestOn;
  }

  Subject subject() {
    return new Subject(contractId, commitmentId, kpiId);
  }

  String supplierId() {
    return supplierId;
  }

  String pseudonym() {
    return pseudonym;
  }

  NeedBand needBand() {
    return needBand;
  }

  PersonGroup group() {
    return personGroup;
  }

  @Nullable String aim() {
    return aim;
  }

  ScoreScale scale() {
    return scale;
  }

  LocalDate startedOn() {
    return startedOn;
  }

  BigDecimal startScore() {
    return startScore;
  }

  @Nullable LocalDate latestOn() {
    return latestOn;
  }

  @Nullable BigDecimal latestScore() {
    return latestScore;
  }

  Set<String> shownIn() {
    return shownIn;
  }
}
