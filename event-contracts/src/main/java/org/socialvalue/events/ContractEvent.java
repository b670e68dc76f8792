package org.socialvalue.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every event says that tells the public something about a contract. */
public interface ContractEvent {

  UUID contractId();

  /** The award that it comes from; null for a contract let before this system. */
  @Nullable UUID awardId();

  /** The award's competition, whose id is the tender's; null with it. */
  @Nullable UUID competitionId();

  Authority authority();
}
