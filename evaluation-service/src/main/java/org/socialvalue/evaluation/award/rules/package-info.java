/** What stands between a ranking and a final award. */
@NullMarked
package org.socialvalue.evaluation.award.rules;

import org.jspecify.annotations.NullMarked;
