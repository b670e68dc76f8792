/** What makes progress and burden unfair, plain Java. */
@NullMarked
package org.socialvalue.monitoring.fairness.rules;

import org.jspecify.annotations.NullMarked;
