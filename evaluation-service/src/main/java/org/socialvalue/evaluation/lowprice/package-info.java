/**
 * Prices so low that their bidder is asked to explain them: two published tests, configurable by
 * the tender, and the exchange that follows. The machine flags; people conclude.
 */
@NullMarked
package org.socialvalue.evaluation.lowprice;

import org.jspecify.annotations.NullMarked;
