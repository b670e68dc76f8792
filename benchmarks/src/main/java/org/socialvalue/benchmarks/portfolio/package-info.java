/** Contract monitoring at the size of a large authority: its portfolio, one contract, intake. */
@NullMarked
package org.socialvalue.benchmarks.portfolio;

import org.jspecify.annotations.NullMarked;
