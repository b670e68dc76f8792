package org.socialvalue.kit.audit.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a chain had this hash at this place when that checkpoint was made. */
record Anchor(long checkpoint, UUID aggregateId, long seq, @Nullable String hash) {}
