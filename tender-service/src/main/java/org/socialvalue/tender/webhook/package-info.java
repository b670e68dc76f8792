/**
 * Webhooks: an authority's events, posted to systems of its own that don't speak Kafka. Signed by
 * the Standard Webhooks scheme, tried again over a day, at least once and in no promised order
 * (decision 0057).
 */
@NullMarked
package org.socialvalue.tender.webhook;

import org.jspecify.annotations.NullMarked;
