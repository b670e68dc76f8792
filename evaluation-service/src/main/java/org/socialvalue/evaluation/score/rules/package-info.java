/** What makes a set of marks fit to rank by. */
@NullMarked
package org.socialvalue.evaluation.score.rules;

import org.jspecify.annotations.NullMarked;
