/** How long an event takes from the commit that caused it to the commit of its effect. */
@NullMarked
package org.socialvalue.benchmarks.events;

import org.jspecify.annotations.NullMarked;
