/** What may be told of a single person, plain Java. */
@NullMarked
package org.socialvalue.monitoring.individual.rules;

import org.jspecify.annotations.NullMarked;
