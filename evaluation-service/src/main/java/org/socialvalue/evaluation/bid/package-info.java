/**
 * Bids: drafted, submitted with a receipt, replaced, withdrawn, and sealed until they are opened
 * (Kent framework, specified requirements and open questions; contract management).
 *
 * <p>That a bid exists is in {@code bid}; what it says is in {@code bid_version}, which the
 * database itself keeps from everyone but the bidder until the opening.
 */
@NullMarked
package org.socialvalue.evaluation.bid;

import org.jspecify.annotations.NullMarked;
