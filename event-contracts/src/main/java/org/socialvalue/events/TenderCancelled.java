package org.socialvalue.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A tender that was out is given up: no bid comes in any more, none is opened.
 *
 * @param tenderVersion the version that was the last
 * @param note what bidders are told
 */
public record TenderCancelled(
    UUID tenderId, UUID projectId, int tenderVersion, LocalizedText note, Instant cancelledAt) {

  public static final String TYPE = "org.socialvalue.tender.tender-cancelled.v1";
}
