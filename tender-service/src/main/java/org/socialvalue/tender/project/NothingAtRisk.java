package org.socialvalue.tender.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked for value that recommissioning could lose and found none.
 *
 * @param foundAt the engagement at which it was asked; null where none was named
 */
public record NothingAtRisk(
    String reason, @Nullable UUID foundAt, String by, String byName, Instant at) {}
