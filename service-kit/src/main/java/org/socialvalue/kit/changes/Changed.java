package org.socialvalue.kit.changes;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The data of the event {@code changed}. */
public record Changed(
    UUID id,
    @Schema(description = "The ETag that reading it gives now, with its quotation marks")
        String etag) {}
