/**
 * Events leave the service from here: appended in the transaction that caused them, sent later by
 * one relay per service, in order for each aggregate.
 */
@NullMarked
package org.socialvalue.kit.outbox;

import org.jspecify.annotations.NullMarked;
