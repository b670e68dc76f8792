package org.socialvalue.tender.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.FrameworkRef;

/** A commission of an authority, from the first thought to the learning. */
@Entity
public class CommissioningProject extends Aggregate {

  private String authorityId;
  private String authorityName;

  @JdbcTypeCode(SqlTypes.JSON)
  private LocalizedText title;

  @Column(insertable = false, updatable = false)
  private String sortTitle;

  private String serviceArea;
  private String corePurpose;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CoreOutcome> coreOutcomes = List.of();

  private String relevantArea;
  private @Nullable BigDecimal estimatedValue;

  @Enumerated(EnumType.STRING)
  private Instrument instrument;

  private String regime;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<FrameworkRef> frameworks;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Consideration consideration;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Route route;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable NoticeSource source;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String sourceOcid;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String sourceRelease;

  private Instant startedAt;
  private LocalDate begunOn;
  private @Nullable Instant publishedAt;

  /** Only people who look into the database read it. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable Instant learnedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SELECT)
  @BatchSize(size = 500)
  @CollectionTable(name = "stage_move", joinColumns = @JoinColumn(name = "project_id"))
  @OrderColumn(name = "number")
  private List<StageMove> moves = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CandidateDecision> candidateDecisions = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable NothingAtRisk nothingAtRisk;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CommissioningProject() {}

  @SuppressWarnings("NullAway.Init")
  private CommissioningProject(
      UUID id, Authority authority, List<FrameworkRef> frameworks, Instant now) {
    super(id);
    this.frameworks = List.copyOf(frameworks);
    this.startedAt = now;
    this.authorityId = authority.id();
    this.authorityName = authority.name();
  }

  /**
   * @param frameworks what it works under, for good
   */
  static CommissioningProject start(
      UUID id,
      Authority authority,
      List<FrameworkRef> frameworks,
      StartProject asked,
      Instant now) {
    var project = new CommissioningProject(id, authority, frameworks, now);
    project.describe(asked);
    return project;
  }

  /** Starts from a published notice; it may lack core outcomes and a value for now. */
  public static CommissioningProject fromNotice(
      UUID id,
      Authority authority,
      List<FrameworkRef> frameworks,
      NoticeSource source,
      StartProject read,
      Instant now) {
    var project = start(id, authority, frameworks, read, now);
    project.source = source;
    project.sourceOcid = source.ocid();
    project.sourceRelease = source.release();
    return project;
  }

  void describe(StartProject asked) {
    title = asked.title();
    serviceArea = asked.serviceArea();
    corePurpose = asked.corePurpose();
    coreOutcomes = CoreOutcomes.keepingLineage(coreOutcomes, asked.coreOutcomes());
    relevantArea = asked.relevantArea();
    estimatedValue = asked.estimatedValue();
    instrument = asked.theInstrument();
    regime = asked.theRegime();
    begunOn = beginning(asked);
  }

  /** What a later notice of its process says of it. */
  public void follow(StartProject read) {
    describe(read);
  }

  /** As it would be described to become what it is. */
  public StartProject described() {
    return new StartProject(
        title,
        serviceArea,
        corePurpose,
        coreOutcomes,
        relevantArea,
        estimatedValue,
        instrument,
        regime,
        null,
        begunOn);
  }

  void consider(Consideration considered) {
    consideration = considered;
  }

  void decide(Route decided) {
    route = decided;
  }

  /** A tender of it has gone out. */
  public void published(Instant at) {
    if (publishedAt == null) {
      publishedAt = at;
    }
  }

  /** No tender of it is out any more: the last one was cancelled. */
  public void withdrawn() {
    publishedAt = null;
  }

  /** A contract of it has given learning back. */
  public void learned(Instant at) {
    learnedAt = at;
  }

  /** Goes on, or back, to another stage. */
  public void move(StageMove move) {
    moves.add(move);
  }

  public List<StageMove> moves() {
    return List.copyOf(moves);
  }

  public StageHistory stages() {
    return new StageHistory(
        begunOn,
        moves.stream()
            .map(move -> new StageHistory.Step(move.from(), move.to(), move.on()))
            .toList());
  }

  public Stage stage() {
    return stages().current();
  }

  /** What was considered and how it came about stay as they were once a notice is out. */
  public boolean isPublished() {
    return publishedAt != null;
  }

  /** The first day of the analyse stage, as a description says it. */
  LocalDate beginning(StartProject asked) {
    return asked.begunOn() == null
        ? startedAt.atZone(DatabaseClock.ZONE).toLocalDate()
        : asked.begunOn();
  }

  /**
   * What analyse and plan came to stands: a notice is out, or the plan stage was left without one.
   *
   * @throws Refused 409 then
   */
  public void refuseSettled() {
    if (isPublished()) {
      throw Refused.conflict("A tender of this project has been published");
    }
    if (Stage.PLAN.isBefore(stage())) {
      throw Refused.conflict("The project is in " + stage() + ": go back to PLAN first");
    }
  }

  public ProjectFacts facts() {
    return new ProjectFacts(
        instrument, regime, relevantArea, estimatedValue, coreOutcomes, consideration, route);
  }

  public LocalDate begunOn() {
    return begunOn;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** Decides on a candidate, in place of what was decided on it before. */
  public void decide(CandidateDecision decision) {
    var others =
        candidateDecisions.stream().filter(other -> !other.lineage().equals(decision.lineage()));
    candidateDecisions = Stream.concat(others, Stream.of(decision)).toList();
  }

  public List<CandidateDecision> candidateDecisions() {
    return candidateDecisions;
  }

  public void recordNothingAtRisk(NothingAtRisk statement) {
    nothingAtRisk = statement;
  }

  public @Nullable NothingAtRisk nothingAtRisk() {
    return nothingAtRisk;
  }

  /** What earlier contracts proved, or what must not be lost, becomes core. */
  public void changeCoreOutcomes(List<CoreOutcome> changed) {
    coreOutcomes = List.copyOf(changed);
  }

  public Authority authority() {
    return new Authority(authorityId, authorityName);
  }

  /** The frameworks it works under, in order, each in the version it began with. */
  public List<FrameworkRef> frameworks() {
    return frameworks;
  }

  public LocalizedText title() {
    return title;
  }

  public String serviceArea() {
    return serviceArea;
  }

  public String corePurpose() {
    return corePurpose;
  }

  public @Nullable NoticeSource source() {
    return source;
  }

  /** What a list of projects is sorted by, as the database made it of one that was read. */
  static final Sorting<CommissioningProject> SORTING =
      Sorting.by(
          CommissioningProject::id,
          SortKey.text("title", "sortTitle", project -> project.sortTitle));
}
