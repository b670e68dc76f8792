/**
 * Events enter the service here: each is worked once, in one transaction with its inbox row; what
 * cannot be worked is parked, with what follows it for the same key, until somebody replays it.
 */
@NullMarked
package org.socialvalue.kit.inbox;

import org.jspecify.annotations.NullMarked;
