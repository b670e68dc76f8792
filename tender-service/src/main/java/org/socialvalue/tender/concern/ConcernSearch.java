package org.socialvalue.tender.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/** What is looked for among the concerns of a project; null for any. */
record ConcernSearch(
    @Nullable ConcernStatus status, @Nullable ConcernKind kind, @Nullable UUID outcome) {

  Wanted among(Wanted seen) {
    if (status != null) {
      seen.and(in(status));
    }
    return seen.andIfAsked("kind = :kind", "kind", kind)
        .andIfAsked("outcomeId = :outcome", "outcome", outcome);
  }

  private static String in(ConcernStatus status) {
    return switch (status) {
      case OPEN -> "withdrawnAt is null and answered is null";
      case ANSWERED -> "withdrawnAt is null and answered is not null";
      case WITHDRAWN -> "withdrawnAt is not null";
    };
  }
}
