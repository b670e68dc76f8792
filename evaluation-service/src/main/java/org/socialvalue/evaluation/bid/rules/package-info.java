/** What a bid must say to be submitted, and what of it counts. */
@NullMarked
package org.socialvalue.evaluation.bid.rules;

import org.jspecify.annotations.NullMarked;
