/**
 * Clarifications after the opening: an officer asks one bidder what an answer means, the bidder
 * says. Kept beside the bid, which never changes, and read by the panel with it (fair evaluation).
 * Questions before the deadline are the tender's.
 */
@NullMarked
package org.socialvalue.evaluation.clarification;

import org.jspecify.annotations.NullMarked;
