package org.socialvalue.tender.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.tender.framework.FrameworkRef;

/** A commission of an authority, from the first thought to the learning. */
@Entity
public class CommissioningProject extends Aggregate {

  private String authorityId;
  private String authorityName;

  @JdbcTypeCode(SqlTypes.JSON)
  private LocalizedText title;

  private String serviceArea;
  private String corePurpose;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CoreOutcome> coreOutcomes;

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

  private @Nullable Instant publishedAt;
  private @Nullable Instant learnedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CommissioningProject() {}

  @SuppressWarnings("NullAway.Init")
  private CommissioningProject(UUID id, Authority authority, List<FrameworkRef> frameworks) {
    super(id);
    this.frameworks = List.copyOf(frameworks);
    this.authorityId = authority.id();
    this.authorityName = authority.name();
  }

  /**
   * @param frameworks what it works under, for good
   */
  static CommissioningProject start(
      UUID id, Authority authority, List<FrameworkRef> frameworks, StartProject asked) {
    var project = new CommissioningProject(id, authority, frameworks);
    project.describe(asked);
    return project;
  }

  /** Starts from a published notice; it may lack core outcomes and a value for now. */
  public static CommissioningProject fromNotice(
      UUID id,
      Authority authority,
      List<FrameworkRef> frameworks,
      NoticeSource source,
      StartProject read) {
    var project = start(id, authority, frameworks, read);
    project.source = source;
    project.sourceOcid = source.ocid();
    project.sourceRelease = source.release();
    return project;
  }

  void describe(StartProject asked) {
    title = asked.title();
    serviceArea = asked.serviceArea();
    corePurpose = asked.corePurpose();
    coreOutcomes = List.copyOf(asked.coreOutcomes());
    relevantArea = asked.relevantArea();
    estimatedValue = asked.estimatedValue();
    instrument = asked.theInstrument();
    regime = asked.theRegime();
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

  /** A contract of it has given learning back. */
  public void learned(Instant at) {
    learnedAt = at;
  }

  public Stage stage() {
    if (learnedAt != null) {
      return Stage.REVIEW;
    }
    if (publishedAt != null) {
      return Stage.DO;
    }
    return route != null ? Stage.PLAN : Stage.ANALYSE;
  }

  /** What was considered and how it came about stay as they were once a notice is out. */
  boolean isPublished() {
    return publishedAt != null;
  }

  public ProjectFacts facts() {
    return new ProjectFacts(
        instrument, regime, relevantArea, estimatedValue, coreOutcomes, consideration, route);
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
}
