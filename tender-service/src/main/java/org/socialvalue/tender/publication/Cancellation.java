package org.socialvalue.tender.publication;

import java.time.Instant;
import org.socialvalue.events.LocalizedText;

/**
 * That a tender was given up.
 *
 * @param by who decided so
 * @param reason why, for the authority's own record
 * @param note what bidders are told
 */
public record Cancellation(Instant at, String by, String reason, LocalizedText note) {}
