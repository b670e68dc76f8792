/**
 * Counts of people as they may be shared: small ones hidden, and none of those found again by
 * subtraction (Kent framework, measuring 7). Plain Java; how and why it is safe stands in decision
 * 0051.
 */
@NullMarked
package org.socialvalue.monitoring.suppression;

import org.jspecify.annotations.NullMarked;
