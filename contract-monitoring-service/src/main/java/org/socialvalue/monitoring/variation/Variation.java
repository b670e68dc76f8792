package org.socialvalue.monitoring.variation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.ledger.LedgerView;

/** A change of a contract that runs, with what was before it. It stays on record. */
@Entity
@Table(name = "variation")
public class Variation extends Aggregate {

  /** What a list of variations is sorted by. */
  static final Sorting<Variation> SORTING = Sorting.by(Variation::id);

  private UUID contractId;
  private int number;
  private String authorityId;
  private String supplierId;
  private @Nullable String incomingId;

  /** Who delivered beside the provider before it. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> partnerIds;

  private String reason;
  private Instant proposedAt;
  private @Nullable Instant settledAt;

  @Enumerated(EnumType.STRING)
  private VariationKind kind;

  @Enumerated(EnumType.STRING)
  private VariationState state;

  @JdbcTypeCode(SqlTypes.JSON)
  private Settled before;

  @JdbcTypeCode(SqlTypes.JSON)
  private Settled proposed;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PromiseFate> promises;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PartyAssent> assents;

  /** Every promise as it stood on the day that another provider came in. */
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable LedgerView handover;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Variation() {}

  Variation(
      Contract contract,
      int number,
      VariationKind kind,
      String reason,
      Settled proposed,
      List<PromiseFate> promises,
      PartyAssent proposer) {
    super(Ids.next());
    this.contractId = contract.id();
    this.number = number;
    this.kind = kind;
    this.state = VariationState.PROPOSED;
    this.reason = reason;
    this.before = Settled.of(contract.particulars());
    this.proposed = proposed;
    this.promises = List.copyOf(promises);
    this.authorityId = contract.particulars().authority().id();
    this.supplierId = before.supplier().id();
    this.partnerIds = contract.particulars().partnerIds();
    this.incomingId = kind == VariationKind.NOVATION ? proposed.supplier().id() : null;
    this.assents = List.of(proposer);
    this.proposedAt = proposer.at();
  }

  /** What this actor is to it; null for anybody else, who sees nothing of it. */
  @Nullable Party partyOf(Actor actor) {
    if (!actor.has("provider")) {
      return actor.actsFor(authorityId) ? Party.AUTHORITY : null;
    }
    if (actor.actsFor(supplierId)) {
      return Party.PROVIDER;
    }
    return incomingId != null && actor.actsFor(incomingId) ? Party.INCOMING_PROVIDER : null;
  }

  /** Whether this actor delivered beside the provider before it, and keeps it as its record. */
  boolean concernsPartner(Actor actor) {
    return actor.has("provider") && partnerIds.contains(actor.org());
  }

  /**
   * A party gives its word.
   *
   * @return whether all have now
   */
  boolean assent(Party party, Actor who, Instant now) {
    requireProposed();
    if (assents.stream().anyMatch(given -> given.party() == party)) {
      throw Refused.conflict("Your side has assented already");
    }
    assents =
        Stream.concat(assents.stream(), Stream.of(new PartyAssent(party, who.id(), now))).toList();
    return waitingFor().isEmpty();
  }

  void takeEffect(@Nullable LedgerView asItStood, Instant now) {
    requireProposed();
    state = VariationState.IN_FORCE;
    handover = asItStood;
    settledAt = now;
  }

  void dismiss(Instant now) {
    requireProposed();
    state = VariationState.DISMISSED;
    settledAt = now;
  }

  List<Party> waitingFor() {
    if (state != VariationState.PROPOSED) {
      return List.of();
    }
    return Stream.of(Party.values())
        .filter(party -> party != Party.INCOMING_PROVIDER || incomingId != null)
        .filter(party -> assents.stream().noneMatch(given -> given.party() == party))
        .toList();
  }

  private void requireProposed() {
    if (state != VariationState.PROPOSED) {
      throw Refused.conflict("The variation is " + state);
    }
  }

  UUID contractId() {
    return contractId;
  }

  int number() {
    return number;
  }

  VariationKind kind() {
    return kind;
  }

  VariationState state() {
    return state;
  }

  String reason() {
    return reason;
  }

  Settled before() {
    return before;
  }

  Settled proposed() {
    return proposed;
  }

  List<PromiseFate> promises() {
    return promises;
  }

  List<PartyAssent> assents() {
    return assents;
  }

  @Nullable LedgerView handover() {
    return handover;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  @Nullable Instant settledAt() {
    return settledAt;
  }
}
