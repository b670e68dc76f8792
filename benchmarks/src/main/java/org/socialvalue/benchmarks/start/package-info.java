/** How soon a service is ready, and what it takes of memory before anybody asks it anything. */
@NullMarked
package org.socialvalue.benchmarks.start;

import org.jspecify.annotations.NullMarked;
