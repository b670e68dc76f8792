/** Contract monitoring at the size of a large authority: its portfolio and one contract. */
@NullMarked
package org.socialvalue.benchmarks.portfolio;

import org.jspecify.annotations.NullMarked;
