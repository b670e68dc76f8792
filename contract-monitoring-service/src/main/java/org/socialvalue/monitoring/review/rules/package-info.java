/** What must hold before a review closes, plain Java. */
@NullMarked
package org.socialvalue.monitoring.review.rules;

import org.jspecify.annotations.NullMarked;
