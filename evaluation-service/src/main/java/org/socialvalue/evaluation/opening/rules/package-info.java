/** When bids come in, are opened, and may be read. */
@NullMarked
package org.socialvalue.evaluation.opening.rules;

import org.jspecify.annotations.NullMarked;
