/**
 * Tells who reads a thing that it has changed, as server-sent events (decision 0058): that it has,
 * and its new ETag; nothing of what it says.
 */
@NullMarked
package org.socialvalue.kit.changes;

import org.jspecify.annotations.NullMarked;
