package org.socialvalue.monitoring.kpi;

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

  public int agreedVersion() {
    return agreedVersion;
  }
}
