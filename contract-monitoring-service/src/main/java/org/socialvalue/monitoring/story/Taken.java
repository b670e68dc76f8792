package org.socialvalue.monitoring.story;

import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.Received;

/**
 * A file that came in whole, cleaned as far as that can be done.
 *
 * @param stays as the receipt tells it
 */
record Taken(Received received, @Nullable String stays) {}
