package org.socialvalue.monitoring.commitment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.contract.Side;

/**
 * Another treatment that one side proposes and the other assents to.
 *
 * @param by the side that proposes
 * @param assentedBy who assented for the other side; null while it waits
 */
public record Proposal(
    Treatment treatment,
    String reason,
    Side by,
    String proposedBy,
    Instant proposedAt,
    @Nullable String assentedBy,
    @Nullable Instant assentedAt) {

  public static Proposal of(Treatment treatment, String reason, Side by, String who, Instant at) {
    return new Proposal(treatment, reason, by, who, at, null, null);
  }

  public Proposal assented(String who, Instant at) {
    return new Proposal(treatment, reason, by, proposedBy, proposedAt, who, at);
  }

  boolean isOpen() {
    return assentedAt == null;
  }
}
