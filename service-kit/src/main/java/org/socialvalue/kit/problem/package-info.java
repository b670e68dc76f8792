/**
 * Refusals as values, and the one place where they become {@code application/problem+json} (RFC
 * 9457).
 */
@NullMarked
package org.socialvalue.kit.problem;

import org.jspecify.annotations.NullMarked;
