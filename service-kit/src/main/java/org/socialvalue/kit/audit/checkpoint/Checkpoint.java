package org.socialvalue.kit.audit.checkpoint;

import java.time.Instant;

/**
 * What a service vouches for at one moment. It tells nothing of what was done, nor whether anything
 * was.
 *
 * @param service whose chains it is about
 * @param number from 1, without gaps
 * @param at by the clock of the service, not of the database
 * @param previous SHA-256 of the published line before it; empty for the first
 * @param digest over the ends of all chains that grew since then, see {@link AnchorDigest}
 */
public record Checkpoint(String service, long number, Instant at, String previous, String digest) {}
