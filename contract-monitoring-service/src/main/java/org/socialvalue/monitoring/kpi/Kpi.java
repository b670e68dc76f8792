package org.socialvalue.monitoring.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.contract.rules.ActivationCase.KpiCase;
import org.socialvalue.monitoring.status.KpiState;

/** What is measured for a commitment: proposed, agreed by both sides, then watched. */
@Entity
@Table(name = "kpi")
public class Kpi extends Aggregate {

  private UUID contractId;
  private UUID commitmentId;

  @SuppressWarnings("UnusedVariable") // read by queries: that of its promise in the bid
  private int position;

  @Enumerated(EnumType.STRING)
  private KpiStage stage;

  @JdbcTypeCode(SqlTypes.JSON)
  private KpiTerms terms;

  private boolean methodChosenByProvider;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Agreement authorityAgreement;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Agreement providerAgreement;

  private int agreedVersion;

  @Enumerated(EnumType.STRING)
  private @Nullable Side draftedBy;

  private @Nullable LocalDate retiredOn;

  /** Follows from the terms; the database keeps it for queries. */
  @Column(insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable")
  private @Nullable UUID commonMeasureId;

  /** Not part of the version: a day that passes changes nobody's terms. */
  @OptimisticLock(excluded = true)
  @Enumerated(EnumType.STRING)
  private @Nullable KpiState lastState;

  @OptimisticLock(excluded = true)
  @SuppressWarnings("UnusedVariable") // read by the daily sweep's query
  private @Nullable LocalDate watchedOn;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Kpi() {}

  public Kpi(UUID id, UUID contractId, UUID commitmentId, int position, KpiTerms terms) {
    super(id);
    this.contractId = contractId;
    this.commitmentId = commitmentId;
    this.position = position;
    this.stage = KpiStage.PROPOSED;
    this.terms = terms;
  }

  /** One side's own draft; the other side doesn't see it until it is proposed. */
  static Kpi draft(UUID id, Commitment commitment, KpiTerms terms, Side by) {
    var kpi = new Kpi(id, commitment.contractId(), commitment.id(), commitment.position(), terms);
    kpi.stage = KpiStage.DRAFT;
    kpi.draftedBy = by;
    kpi.methodChosenByProvider = by == Side.PROVIDER;
    return kpi;
  }

  /** Whether the other side may see it: all but somebody else's draft. */
  boolean isSeenBy(@Nullable Side side) {
    return draftedBy == null || draftedBy == side;
  }

  /** The draft comes on the table; in a running contract it waits there as part of a revision. */
  void putForward(boolean running) {
    if (stage != KpiStage.DRAFT || draftedBy == null) {
      throw Refused.conflict("It is proposed already");
    }
    draftedBy = null;
    stage = running ? KpiStage.DRAFT : KpiStage.PROPOSED;
  }

  /** Its own side goes on with its draft. */
  void redraft(KpiTerms other) {
    if (stage != KpiStage.DRAFT || draftedBy == null) {
      throw Refused.conflict("It is no draft any more");
    }
    terms = other;
  }

  boolean isOwnDraft() {
    return stage == KpiStage.DRAFT && draftedBy != null;
  }

  boolean methodIsChosenByProvider(MeasuringMethod method, boolean byProvider) {
    return method == terms.method() ? methodChosenByProvider : byProvider;
  }

  /** Both sides agreed on other terms for a running contract. */
  int revise(KpiTerms revised, Side by, Agreement authority, Agreement provider) {
    methodChosenByProvider = methodIsChosenByProvider(revised.method(), by == Side.PROVIDER);
    terms = revised;
    stage = KpiStage.AGREED;
    authorityAgreement = authority;
    providerAgreement = provider;
    agreedVersion = agreedVersion + 1;
    return agreedVersion;
  }

  /** Both sides let it go from this day on; what was reported stays. */
  void retire(LocalDate from) {
    stage = KpiStage.RETIRED;
    retiredOn = from;
  }

  /**
   * @throws Refused 409 unless it is agreed, or was until after the last day of the period
   */
  public void requireReportable(Period period) {
    if (stage == KpiStage.RETIRED && retiredOn != null) {
      if (!period.isOverBy(retiredOn.minusDays(1))) {
        throw Refused.conflict("The KPI was retired on " + retiredOn);
      }
      return;
    }
    requireAgreed();
  }

  /** New terms need the word of both sides anew. */
  void propose(KpiTerms proposed, Side by) {
    requireStanding();
    if (proposed.method() != terms.method()) {
      methodChosenByProvider = by == Side.PROVIDER;
    }
    terms = proposed;
    stage = KpiStage.PROPOSED;
    authorityAgreement = null;
    providerAgreement = null;
  }

  /**
   * One side agrees; with the second the terms become the next version.
   *
   * @return the version just agreed by both, or null while the other side is missing
   */
  @Nullable Integer agree(Side side, Actor who, Instant now) {
    requireStanding();
    if (agreementOf(side) != null) {
      throw Refused.conflict("Your side has agreed already");
    }
    if (terms.kind() != KpiKind.NARRATIVE && terms.target() == null) {
      throw Refused.conflict("There is no target to agree on yet");
    }
    var agreement = new Agreement(who.id(), now);
    if (side == Side.AUTHORITY) {
      authorityAgreement = agreement;
    } else {
      providerAgreement = agreement;
    }
    if (agreementOf(side.other()) == null) {
      return null;
    }
    stage = KpiStage.AGREED;
    agreedVersion = agreedVersion + 1;
    return agreedVersion;
  }

  public void withdraw() {
    stage = KpiStage.WITHDRAWN;
  }

  /** The calendar looks at it from the next day on; reports and spend make it look at once. */
  public void watchFrom(LocalDate today) {
    watchedOn = today;
  }

  /**
   * Notes where it stands.
   *
   * @return whether it has gone off track and was not before
   */
  boolean noteState(KpiState now, LocalDate today) {
    boolean wentOff = now == KpiState.OFF_TRACK && lastState != KpiState.OFF_TRACK;
    lastState = now;
    watchedOn = today;
    return wentOff;
  }

  /** Whether it was ever noted where it stands. */
  boolean hasBeenWatched() {
    return lastState != null;
  }

  /**
   * @throws Refused 409 while it is not agreed by both sides
   */
  public void requireAgreed() {
    if (stage != KpiStage.AGREED) {
      throw Refused.conflict("Both sides have yet to agree on this KPI");
    }
  }

  private void requireStanding() {
    if (stage == KpiStage.DRAFT) {
      throw Refused.conflict("It is a draft; it is proposed first");
    }
    if (stage == KpiStage.RETIRED) {
      throw Refused.conflict("The KPI was retired on " + retiredOn);
    }
    if (stage == KpiStage.WITHDRAWN) {
      throw Refused.conflict("The KPI was withdrawn: its promise is told by stories or waived");
    }
  }

  @Nullable Agreement agreementOf(Side side) {
    return side == Side.AUTHORITY ? authorityAgreement : providerAgreement;
  }

  public KpiCase forActivation() {
    return new KpiCase(
        id(),
        commitmentId,
        terms,
        authorityAgreement != null,
        providerAgreement != null,
        methodChosenByProvider);
  }

  public UUID contractId() {
    return contractId;
  }

  public UUID commitmentId() {
    return commitmentId;
  }

  public KpiStage stage() {
    return stage;
  }

  public KpiTerms terms() {
    return terms;
  }

  public @Nullable LocalDate retiredOn() {
    return retiredOn;
  }

  public int agreedVersion() {
    return agreedVersion;
  }
}
