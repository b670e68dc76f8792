/** Rankings: the arithmetic alone, and pages of a long one over HTTP. */
@NullMarked
package org.socialvalue.benchmarks.ranking;

import org.jspecify.annotations.NullMarked;
