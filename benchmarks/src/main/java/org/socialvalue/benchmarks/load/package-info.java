/** The one generator of load, an open model, and what is made of the times that it takes. */
@NullMarked
package org.socialvalue.benchmarks.load;

import org.jspecify.annotations.NullMarked;
