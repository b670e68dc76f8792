/** How quick a backlog of events leaves a service, next to Kafka's own measure of a producer. */
@NullMarked
package org.socialvalue.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
