/**
 * What every resource does the same way: ETags and {@code If-Match}, creation, idempotency keys,
 * and a JSON reader that reports every fault of a body at once.
 */
@NullMarked
package org.socialvalue.kit.http;

import org.jspecify.annotations.NullMarked;
