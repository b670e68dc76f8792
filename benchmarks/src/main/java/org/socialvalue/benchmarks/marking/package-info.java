/** Marks for a few bids and for thousands, and how much memory those thousands take. */
@NullMarked
package org.socialvalue.benchmarks.marking;

import org.jspecify.annotations.NullMarked;
