/**
 * Warming up: a service walks its busiest paths before it says that it is ready, so that the first
 * requests of a rush don't pay for class loading and compilation.
 */
@NullMarked
package org.socialvalue.kit.warmup;

import org.jspecify.annotations.NullMarked;
