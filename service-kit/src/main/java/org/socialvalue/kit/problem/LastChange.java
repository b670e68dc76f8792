package org.socialvalue.kit.problem;

import java.time.Instant;

/**
 * The change that made a thing's present version.
 *
 * @param by who: the person for their own organisation, the organisation for everybody else
 * @param what the act, in a few words
 */
public record LastChange(Instant at, String by, String what) {}
