package org.socialvalue.tender.timeline;

import java.util.UUID;

/**
 * What a decision rests on.
 *
 * @param kind what it is, such as {@code engagement}
 * @param id its identifier in this service
 * @param what it in a few words
 */
public record Evidence(String kind, UUID id, String what) {}
