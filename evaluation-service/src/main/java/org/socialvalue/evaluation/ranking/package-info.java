/** The ranking of each lot, computed once by {@code scoring} and kept with its explanation. */
@NullMarked
package org.socialvalue.evaluation.ranking;

import org.jspecify.annotations.NullMarked;
