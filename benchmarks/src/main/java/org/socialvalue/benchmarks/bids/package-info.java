/** A tender as it is told to evaluation-service, and providers that bid for it over HTTP. */
@NullMarked
package org.socialvalue.benchmarks.bids;

import org.jspecify.annotations.NullMarked;
