package org.socialvalue.monitoring.variation;

import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/** What is looked for among the variations that one may see; null for any. */
record VariationSearch(@Nullable VariationState state, @Nullable VariationKind kind) {

  Wanted among(Wanted seen) {
    return seen.andIfAsked("state = :state", "state", state)
        .andIfAsked("kind = :kind", "kind", kind);
  }
}
