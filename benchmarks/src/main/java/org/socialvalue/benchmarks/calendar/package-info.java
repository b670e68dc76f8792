/** What falls due, at the size of a large authority's calendar. */
@NullMarked
package org.socialvalue.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
