/** The faults in small counts, and that they would notice. */
@NullMarked
package org.socialvalue.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
