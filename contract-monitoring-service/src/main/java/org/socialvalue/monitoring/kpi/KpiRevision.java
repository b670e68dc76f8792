package org.socialvalue.monitoring.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.monitoring.contract.Side;

/**
 * What changes together in a running contract's KPIs. What was agreed before stays in force until
 * both sides agree on the whole of it (AGREED_BY_BOTH): weights that sum to 100 can only change
 * together.
 */
@Entity
@Table(name = "kpi_revision")
public class KpiRevision extends Aggregate {

  private UUID contractId;
  private int number;

  @Enumerated(EnumType.STRING)
  private RevisionState state;

  private LocalDate inForceFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<RevisionChange> changes;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Acknowledgement> acknowledgements;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Agreement authorityAgreement;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Agreement providerAgreement;

  private Instant openedAt;
  private @Nullable Instant settledAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected KpiRevision() {}

  KpiRevision(UUID id, UUID contractId, int number, LocalDate inForceFrom, Instant now) {
    super(id);
    this.contractId = contractId;
    this.number = number;
    this.state = RevisionState.OPEN;
    this.inForceFrom = inForceFrom;
    this.changes = List.of();
    this.acknowledgements = List.of();
    this.openedAt = now;
  }

  /** Adds a change, or puts it in the place of an earlier one to the same KPI. */
  void propose(RevisionChange change) {
    change(Stream.concat(without(change.kpiId()), Stream.of(change)).toList());
  }

  void takeBack(UUID kpiId) {
    var left = without(kpiId).toList();
    if (left.size() == changes.size()) {
      throw Refused.notFound("change");
    }
    change(left);
  }

  /** Those of its weights that a side asked for, summed up; of what stays. */
  BigDecimal weightsAskedFor() {
    return changes.stream()
        .filter(RevisionChange::weighed)
        .map(RevisionChange::terms)
        .filter(Objects::nonNull)
        .map(KpiTerms::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  List<UUID> addedTo(UUID commitmentId) {
    return changes.stream()
        .filter(change -> change.kind() == RevisionChange.Kind.ADD)
        .filter(change -> change.commitmentId().equals(commitmentId))
        .map(RevisionChange::kpiId)
        .toList();
  }

  boolean waives(UUID commitmentId) {
    return changes.stream()
        .anyMatch(change -> change.waivesPromise() && change.commitmentId().equals(commitmentId));
  }

  /**
   * Both sides let these promises go by other means: what it would have done about them falls away,
   * also once it is agreed. With nothing left it is settled; an open one needs both words anew.
   *
   * @return whether it said anything of them
   */
  boolean release(Set<UUID> commitments, Instant now) {
    var left =
        changes.stream().filter(change -> !commitments.contains(change.commitmentId())).toList();
    if (left.size() == changes.size()) {
      return false;
    }
    if (state == RevisionState.OPEN) {
      change(left);
    }
    changes = left;
    if (left.isEmpty()) {
      state = RevisionState.DISMISSED;
      settledAt = now;
    }
    return true;
  }

  /** Another provider takes the contract on: what is not agreed yet is not agreed by that one. */
  void changeHands() {
    if (state == RevisionState.OPEN) {
      change(changes);
    }
  }

  void comeIntoForceFrom(LocalDate day) {
    change(changes);
    inForceFrom = day;
  }

  private void change(List<RevisionChange> changed) {
    requireOpen();
    changes = changed;
    authorityAgreement = null;
    providerAgreement = null;
    acknowledgements = List.of();
  }

  private Stream<RevisionChange> without(UUID kpiId) {
    return changes.stream().filter(change -> !change.kpiId().equals(kpiId));
  }

  /**
   * One side agrees on all of it. With the second it comes into force on its day, at the earliest
   * on this one: nothing that fell due before they agreed is changed.
   *
   * @return whether both have now
   */
  boolean agree(Side side, List<Acknowledgement> given, Actor who, Instant now, LocalDate today) {
    requireAgreeableBy(side);
    var agreement = new Agreement(who.id(), now);
    if (side == Side.AUTHORITY) {
      authorityAgreement = agreement;
    } else {
      providerAgreement = agreement;
    }
    acknowledgements = Stream.concat(acknowledgements.stream(), given.stream()).toList();
    if (agreementOf(side.other()) == null) {
      return false;
    }
    state = RevisionState.AGREED;
    inForceFrom = inForceFrom.isBefore(today) ? today : inForceFrom;
    settledAt = now;
    return true;
  }

  void requireAgreeableBy(Side side) {
    requireOpen();
    if (agreementOf(side) != null) {
      throw Refused.conflict("Your side has agreed already");
    }
    if (changes.isEmpty()) {
      throw Refused.conflict("It changes nothing");
    }
  }

  void comeIntoForce() {
    state = RevisionState.IN_FORCE;
  }

  void dismiss(Instant now) {
    requireOpen();
    state = RevisionState.DISMISSED;
    settledAt = now;
  }

  void requireOpen() {
    if (state != RevisionState.OPEN) {
      throw Refused.conflict(
          state == RevisionState.AGREED
              ? "Both sides agreed on it; it comes into force on " + inForceFrom
              : "It is settled already");
    }
  }

  boolean isDueBy(LocalDate today) {
    return state == RevisionState.AGREED && !inForceFrom.isAfter(today);
  }

  @Nullable RevisionChange changeOf(UUID kpiId) {
    return changes.stream().filter(c -> c.kpiId().equals(kpiId)).findFirst().orElse(null);
  }

  @Nullable Agreement agreementOf(Side side) {
    return side == Side.AUTHORITY ? authorityAgreement : providerAgreement;
  }

  Agreement agreedBy(Side side) {
    return Objects.requireNonNull(agreementOf(side));
  }

  public UUID contractId() {
    return contractId;
  }

  public int number() {
    return number;
  }

  public RevisionState state() {
    return state;
  }

  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  public List<RevisionChange> changes() {
    return changes;
  }

  List<Acknowledgement> acknowledgements() {
    return acknowledgements;
  }

  Instant openedAt() {
    return openedAt;
  }

  @Nullable Instant settledAt() {
    return settledAt;
  }
}
