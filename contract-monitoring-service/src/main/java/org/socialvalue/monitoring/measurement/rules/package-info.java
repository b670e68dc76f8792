/** What a measurement or a spend entry must hold to be taken in, plain Java. */
@NullMarked
package org.socialvalue.monitoring.measurement.rules;

import org.jspecify.annotations.NullMarked;
