/** What each service mainly writes and reads, next to a plain program, and as its data grow. */
@NullMarked
package org.socialvalue.benchmarks.services;

import org.jspecify.annotations.NullMarked;
