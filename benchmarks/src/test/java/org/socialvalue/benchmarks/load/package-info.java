/** The load and what is made of its times. */
@NullMarked
package org.socialvalue.benchmarks.load;

import org.jspecify.annotations.NullMarked;
