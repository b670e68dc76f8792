/** The moment after the deadline when two officers open the bids together. */
@NullMarked
package org.socialvalue.evaluation.opening;

import org.jspecify.annotations.NullMarked;
