/** What a variation keeps to. Plain Java. */
@NullMarked
package org.socialvalue.monitoring.variation.rules;

import org.jspecify.annotations.NullMarked;
