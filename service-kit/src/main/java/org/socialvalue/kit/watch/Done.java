package org.socialvalue.kit.watch;

/**
 * Fired as an event of CDI inside a transaction, counts something that was done, once it has
 * committed.
 *
 * @param counter with dots, without {@code total}: {@code bids.submitted}
 */
public record Done(String counter) {}
