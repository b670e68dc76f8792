/** The events that go from one service to the next, as the contracts' golden samples have them. */
@NullMarked
package org.socialvalue.benchmarks.told;

import org.jspecify.annotations.NullMarked;
