package org.socialvalue.monitoring.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Side;

/** Somebody whom one side proposed, and the other accepted, to verify a contract's figures. */
@Entity
@Table(name = "contract_verifier")
public class Verifier extends Aggregate {

  private UUID contractId;
  private String person;
  private String name;
  private String organisation;
  private String reason;

  @Enumerated(EnumType.STRING)
  private Side proposedBy;

  private Instant proposedAt;
  private @Nullable String acceptedBy;
  private @Nullable Instant acceptedAt;
  private @Nullable Instant endedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Verifier() {}

  Verifier(UUID id, UUID contractId, VerifierRequest request, Side proposedBy, Instant now) {
    super(id);
    this.contractId = contractId;
    this.person = request.person();
    this.name = request.name();
    this.organisation = request.organisation();
    this.reason = request.reason();
    this.proposedBy = proposedBy;
    this.proposedAt = now;
  }

  void accept(Side side, String by, Instant now) {
    if (endedAt != null || acceptedAt != null) {
      throw Refused.conflict("There is nothing left to accept");
    }
    if (side == proposedBy) {
      throw Refused.conflict("Your side proposed them; the other side accepts");
    }
    acceptedBy = by;
    acceptedAt = now;
  }

  /** Either side ends it for what is still to be verified; what was verified stays so. */
  void end(Instant now) {
    if (endedAt != null) {
      throw Refused.conflict("It has ended already");
    }
    endedAt = now;
  }

  UUID contractId() {
    return contractId;
  }

  String person() {
    return person;
  }

  String name() {
    return name;
  }

  String organisation() {
    return organisation;
  }

  String reason() {
    return reason;
  }

  Side proposedBy() {
    return proposedBy;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  @Nullable String acceptedBy() {
    return acceptedBy;
  }

  @Nullable Instant acceptedAt() {
    return acceptedAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
