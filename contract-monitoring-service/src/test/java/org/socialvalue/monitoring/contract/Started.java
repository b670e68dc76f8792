package org.socialvalue.monitoring.contract;

import java.time.Instant;
import java.util.List;

/** Contracts that run, without all that it takes. */
public final class Started {

  private Started() {}

  public static Contract of(Contract draft) {
    draft.activate(List.of(), Instant.EPOCH);
    return draft;
  }
}
