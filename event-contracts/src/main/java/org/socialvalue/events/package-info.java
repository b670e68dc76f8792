/**
 * The events that the services exchange, and the only thing they know of each other.
 *
 * <p>Each event is a record with a {@code TYPE}, a JSON Schema in {@code schemas/} and a golden
 * sample in {@code samples/}. Contracts only grow: a field may be added when it is optional; what
 * was once published still parses.
 *
 * <p>Units: money is pounds sterling in full, as decimals with at most two places; weights are
 * percentages; points are on the scale that the record names; instants are UTC; dates are calendar
 * dates in the authority's own time zone (Europe/London).
 */
@NullMarked
package org.socialvalue.events;

import org.jspecify.annotations.NullMarked;
