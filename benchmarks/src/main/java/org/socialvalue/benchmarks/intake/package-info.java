/** Figures of a provider's own system coming in, next to a plain batch of the same rows. */
@NullMarked
package org.socialvalue.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
