package org.socialvalue.monitoring.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.status.Measured;

/** A figure that the provider reported for a KPI. */
@Entity
@Table(name = "measurement")
public class Measurement extends Aggregate {

  /** What a list of figures is sorted by. */
  static final Sorting<Measurement> SORTING =
      Sorting.by(Measurement::id, SortKey.day("to", "periodTo", figure -> figure.periodTo));

  private UUID contractId;
  private UUID kpiId;
  private int kpiVersion;
  private LocalDate periodFrom;
  private LocalDate periodTo;
  private BigDecimal gross;
  private BigDecimal net;
  private String evidence;
  private @Nullable String note;
  private String reportedBy;
  private @Nullable String reportedFor;
  private Instant reportedAt;

  @Enumerated(EnumType.STRING)
  private MeasurementStage stage;

  @JdbcTypeCode(SqlTypes.JSON)
  private Attribution attribution;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Sample sample;

  private BigDecimal weight;

  private @Nullable BigDecimal responsePercent;

  /** How often something was said about it. */
  private int said;

  /** How often it was corrected, plus one. */
  private int number;

  private @Nullable UUID importId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Check> checks;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Measurement() {}

  Measurement(
      UUID id,
      Kpi kpi,
      int kpiVersion,
      Period period,
      BigDecimal gross,
      @Nullable Sample sample,
      Attribution attribution,
      String evidence,
      @Nullable String note,
      Reporter by,
      Instant reportedAt) {
    super(id);
    this.contractId = kpi.contractId();
    this.kpiId = kpi.id();
    this.kpiVersion = kpiVersion;
    this.periodFrom = period.from();
    this.periodTo = period.to();
    this.gross = gross;
    this.sample = sample;
    this.weight = sample == null ? BigDecimal.ONE : sample.weight();
    this.responsePercent = sample == null ? null : sample.responsePercent();
    this.attribution = attribution;
    this.net = attribution.net(gross, kpi.terms());
    this.evidence = evidence;
    this.note = note;
    this.stage = MeasurementStage.CLAIMED;
    this.checks = List.of();
    this.number = 1;
    this.reportedBy = by.person();
    this.reportedFor = by.organisation();
    this.reportedAt = reportedAt;
  }

  /** Counts nothing from now on. */
  void doubt() {
    stage = MeasurementStage.QUERIED;
  }

  /**
   * @throws Refused 409 unless a question is open
   */
  void requireQueried() {
    if (stage != MeasurementStage.QUERIED) {
      throw Refused.conflict("Nobody has an open question about this figure");
    }
  }

  void settle(boolean evidenced) {
    requireQueried();
    stage = evidenced ? MeasurementStage.EVIDENCED : MeasurementStage.CLAIMED;
  }

  /** Something lies with it that bears it out. */
  void bearOut() {
    if (stage == MeasurementStage.CLAIMED) {
      stage = MeasurementStage.EVIDENCED;
    }
  }

  /** What bore it out was taken away. */
  void loseEvidence(boolean some) {
    if (stage == MeasurementStage.EVIDENCED || stage == MeasurementStage.VERIFIED) {
      stage = some ? MeasurementStage.EVIDENCED : MeasurementStage.CLAIMED;
    }
  }

  /** Something was said about it: its readers are told by a new version. */
  void touch() {
    said = said + 1;
  }

  /** Another figure takes its place; the caller has kept what it was. */
  void correct(CorrectedFigure corrected, Kpi kpi, int version, Reporter by, Instant now) {
    periodFrom = corrected.period().from();
    periodTo = corrected.period().to();
    gross = corrected.gross();
    sample = corrected.sample();
    weight = sample == null ? BigDecimal.ONE : sample.weight();
    responsePercent = sample == null ? null : sample.responsePercent();
    attribution = corrected.attribution();
    net = attribution.net(gross, kpi.terms());
    kpiVersion = version;
    evidence = corrected.evidence();
    note = corrected.note();
    stage = stage == MeasurementStage.QUERIED ? stage : MeasurementStage.CLAIMED;
    reportedBy = by.person();
    reportedFor = by.organisation();
    reportedAt = now;
    number = number + 1;
  }

  /** The latest check decides; the earlier ones stay on record (VERIFIED). */
  void check(Check check) {
    checks = Stream.concat(checks.stream(), Stream.of(check)).toList();
    stage = check.verdict().stage();
  }

  /**
   * As the status reads it.
   *
   * @param terms those in force: they say how many have to answer
   */
  public Measured asMeasured(KpiTerms terms) {
    var least = terms.leastResponsePercent();
    boolean enough =
        least == null || responsePercent == null || responsePercent.compareTo(least) >= 0;
    return new Measured(
        period(),
        gross,
        net,
        stage != MeasurementStage.QUERIED,
        enough,
        weight,
        sample == null ? null : sample.fewest());
  }

  public Period period() {
    return new Period(periodFrom, periodTo);
  }

  public UUID contractId() {
    return contractId;
  }

  public UUID kpiId() {
    return kpiId;
  }

  int number() {
    return number;
  }

  @Nullable UUID importId() {
    return importId;
  }

  int kpiVersion() {
    return kpiVersion;
  }

  BigDecimal gross() {
    return gross;
  }

  BigDecimal net() {
    return net;
  }

  @Nullable Sample sample() {
    return sample;
  }

  Attribution attribution() {
    return attribution;
  }

  String evidence() {
    return evidence;
  }

  @Nullable String note() {
    return note;
  }

  MeasurementStage stage() {
    return stage;
  }

  List<Check> checks() {
    return checks;
  }

  String reportedBy() {
    return reportedBy;
  }

  /** Null for what came in before it was kept. */
  @Nullable String reportedFor() {
    return reportedFor;
  }

  Instant reportedAt() {
    return reportedAt;
  }
}
