package org.socialvalue.tender.atrisk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/**
 * What is to become of something at risk.
 *
 * @param reason why; needed for {@code ACCEPT_LOSS}
 * @param coreOutcome for {@code MAKE_CORE}: the code of the core outcome it becomes. One that the
 *     project doesn't have yet is added, in the words of the item
 * @param outcomeId for {@code PROTECT}: the outcome of the project that keeps it up
 * @param how for {@code PROTECT}: what keeps it up, where that is no outcome of the project
 */
public record DecideFate(
    @NotNull Fate.Kind fate,
    @Nullable @Size(max = 5000) String reason,
    @Nullable @Size(max = 60) String coreOutcome,
    @Nullable UUID outcomeId,
    @Nullable @Size(max = 5000) String how) {

  /** What is missing for that fate, and what has nothing to do with it. */
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    switch (fate) {
      case PROTECT -> {
        if (outcomeId == null && how == null) {
          faults.add(new Fault("/outcomeId", "or how it is protected: one of the two is needed"));
        }
      }
      case MAKE_CORE -> {
        if (coreOutcome == null) {
          faults.add(new Fault("/coreOutcome", "is needed to make it core"));
        }
      }
      case ACCEPT_LOSS -> {
        if (reason == null) {
          faults.add(new Fault("/reason", "is needed to accept a loss"));
        }
      }
    }
    if (fate != Fate.Kind.PROTECT && outcomeId != null) {
      faults.add(new Fault("/outcomeId", "belongs to PROTECT"));
    }
    if (fate != Fate.Kind.PROTECT && how != null) {
      faults.add(new Fault("/how", "belongs to PROTECT"));
    }
    if (fate != Fate.Kind.MAKE_CORE && coreOutcome != null) {
      faults.add(new Fault("/coreOutcome", "belongs to MAKE_CORE"));
    }
    return faults;
  }
}
