/**
 * Stories from outside: over HTTP and Kafka, against the packaged services, with nothing of theirs
 * on the class path.
 */
@NullMarked
package org.socialvalue.journeys;

import org.jspecify.annotations.NullMarked;
