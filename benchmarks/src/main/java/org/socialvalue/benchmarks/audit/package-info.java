/** Whether a long audit is looked through in time. */
@NullMarked
package org.socialvalue.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
