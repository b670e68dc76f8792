/**
 * Traces: what becomes of a request, through outbox and Kafka, in every service that it reaches. A
 * span tells what was done, for how long and whether it went well, and nothing of what was said.
 */
@NullMarked
package org.socialvalue.kit.trace;

import org.jspecify.annotations.NullMarked;
