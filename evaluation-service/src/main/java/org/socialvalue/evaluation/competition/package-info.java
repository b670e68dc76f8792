/**
 * A tender as bidders and the panel meet it: what was asked, until when, whether bids are opened.
 * Made from {@code tender-published}; the tender itself is the tender service's.
 */
@NullMarked
package org.socialvalue.evaluation.competition;

import org.jspecify.annotations.NullMarked;
