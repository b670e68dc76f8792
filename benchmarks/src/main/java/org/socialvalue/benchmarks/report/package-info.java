/** Figures with their aims, as a table and as JSON, and the machine that they are from. */
@NullMarked
package org.socialvalue.benchmarks.report;

import org.jspecify.annotations.NullMarked;
