/** Contracts let before this system, entered from a file. */
@NullMarked
package org.socialvalue.benchmarks.entry;

import org.jspecify.annotations.NullMarked;
