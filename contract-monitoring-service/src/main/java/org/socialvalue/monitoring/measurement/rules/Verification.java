package org.socialvalue.monitoring.measurement.rules;

/**
 * Somebody about to say what they found.
 *
 * @param bearsOut whether they bear the figure out; otherwise they doubt it
 * @param acceptedByBoth whether one side proposed and the other accepted them
 */
public record Verification(String verifier, boolean bearsOut, boolean acceptedByBoth) {}
