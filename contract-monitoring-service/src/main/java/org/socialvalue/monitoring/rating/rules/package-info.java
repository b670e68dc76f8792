/** What must hold when a rating is given, plain Java. */
@NullMarked
package org.socialvalue.monitoring.rating.rules;

import org.jspecify.annotations.NullMarked;
