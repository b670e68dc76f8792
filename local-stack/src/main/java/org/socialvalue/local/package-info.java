/**
 * The whole product on one machine without containers: what {@code ./run} starts, watches over and
 * stops.
 */
@NullMarked
package org.socialvalue.local;

import org.jspecify.annotations.NullMarked;
