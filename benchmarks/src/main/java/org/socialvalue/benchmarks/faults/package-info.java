/**
 * What breaks is broken on purpose, and what was accepted is counted afterwards. Each fault is a
 * class; all of them write into one {@link org.socialvalue.benchmarks.faults.Report}.
 */
@NullMarked
package org.socialvalue.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
