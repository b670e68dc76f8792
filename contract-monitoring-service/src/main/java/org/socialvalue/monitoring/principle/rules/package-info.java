/** What scoring the principles keeps to. Plain Java. */
@NullMarked
package org.socialvalue.monitoring.principle.rules;

import org.jspecify.annotations.NullMarked;
