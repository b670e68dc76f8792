/**
 * The rush before a deadline: many bidders submit at once, next to a plain program that writes the
 * same rows to the same PostgreSQL without asking who they are.
 */
@NullMarked
package org.socialvalue.benchmarks.rush;

import org.jspecify.annotations.NullMarked;
