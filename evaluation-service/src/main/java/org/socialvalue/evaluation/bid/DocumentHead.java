package org.socialvalue.evaluation.bid;

import java.util.UUID;

/**
 * That a document was attached, and no more: its name is sealed, and no copy of it is kept beside
 * the sealed one (the answers of creating requests are).
 *
 * @param sha256 of what came in, so that its sender can see that it came in whole
 */
public record DocumentHead(UUID documentId, UUID bidId, long bytes, String sha256) {}
