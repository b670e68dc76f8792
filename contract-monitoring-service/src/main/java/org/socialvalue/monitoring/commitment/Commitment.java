package org.socialvalue.monitoring.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Promise;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.contract.rules.ActivationCase.CommitmentCase;
import org.socialvalue.monitoring.kpi.ProposedTerms;

/** One promise of the winning bid, as the contract carries it. */
@Entity
@Table(name = "commitment")
public class Commitment extends Aggregate {

  private UUID contractId;
  private UUID promiseId;
  private UUID lineage;
  private int position;

  @Enumerated(EnumType.STRING)
  private Treatment treatment;

  @JdbcTypeCode(SqlTypes.JSON)
  private Promise promise;

  /** The latest proposal, open or assented to. */
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Proposal proposal;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Commitment() {}

  Commitment(UUID id, UUID contractId, int position, Promise promise) {
    super(id);
    this.contractId = contractId;
    this.position = position;
    this.promiseId = promise.id();
    this.lineage = promise.lineage();
    this.promise = promise;
    this.treatment = firstTreatment(promise);
  }

  /** A scored promise starts as what it was promised to be; one that counted nothing stays open. */
  private static Treatment firstTreatment(Promise promise) {
    if (!promise.counted()) {
      return Treatment.OPEN;
    }
    if (promise.measure().kind() == Measure.Kind.NARRATIVE) {
      return Treatment.STORY;
    }
    return ProposedTerms.canBeDrafted(promise) ? Treatment.KPI : Treatment.OPEN;
  }

  /** One side proposes to waive it or to tell it by stories; nothing changes until assent. */
  void propose(Treatment other, String reason, Side side, Actor who, Instant now) {
    if (other == treatment) {
      throw Refused.conflict("It is treated as " + other + " already");
    }
    if (proposal != null && proposal.isOpen()) {
      throw Refused.conflict(
          "A proposal by the " + proposal.by() + " waits for assent; settle that first");
    }
    proposal = Proposal.of(other, reason, side, who.id(), now);
  }

  /** The other side assents; a side can't assent to its own proposal. */
  void assent(Side side, Actor who, Instant now) {
    if (proposal == null || !proposal.isOpen()) {
      throw Refused.conflict("Nothing was proposed that waits for assent");
    }
    if (proposal.by() == side) {
      throw Refused.conflict("Your side proposed it; the other side assents");
    }
    proposal = proposal.assented(who.id(), now);
    treatment = proposal.treatment();
  }

  /** The proposing side takes it back, or the other side declines: all stays as it was. */
  void settleWithoutChange() {
    if (proposal == null || !proposal.isOpen()) {
      throw Refused.conflict("Nothing was proposed that waits for assent");
    }
    proposal = null;
  }

  /**
   * Both sides let it go as part of a variation of a contract that runs.
   *
   * @param let with the words of both sides
   */
  public void letGo(Proposal let) {
    proposal = let;
    treatment = Treatment.WAIVED;
  }

  boolean isWaivedOrAskedToBe() {
    return treatment == Treatment.WAIVED
        || (proposal != null && proposal.isOpen() && proposal.treatment() == Treatment.WAIVED);
  }

  /** Another provider takes the contract on: what the one before had not assented to falls away. */
  public void changeHands() {
    if (proposal != null && proposal.isOpen()) {
      proposal = null;
    }
  }

  /** A KPI was drafted for it; agreeing on that KPI is how both sides agree. */
  public void followByKpi() {
    treatment = Treatment.KPI;
  }

  /** Both sides agreed to let it go, in a revision of the running contract. */
  public void waived(String reason, Side by, String proposedBy, String assentedBy, Instant at) {
    proposal = Proposal.of(Treatment.WAIVED, reason, by, proposedBy, at).assented(assentedBy, at);
    treatment = Treatment.WAIVED;
  }

  public CommitmentCase forActivation() {
    return new CommitmentCase(
        id(),
        promiseId,
        promise.statement().en(),
        promise.counted(),
        treatment,
        proposal != null && proposal.isOpen());
  }

  /** Its place among the promises of the bid, from 1. */
  public int position() {
    return position;
  }

  public UUID contractId() {
    return contractId;
  }

  public UUID promiseId() {
    return promiseId;
  }

  public UUID lineage() {
    return lineage;
  }

  public Treatment treatment() {
    return treatment;
  }

  public Promise promise() {
    return promise;
  }

  public @Nullable Proposal proposal() {
    return proposal;
  }
}
