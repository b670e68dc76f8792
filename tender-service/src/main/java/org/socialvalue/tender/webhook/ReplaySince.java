package org.socialvalue.tender.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on events are to be told again. */
public record ReplaySince(
    @Schema(
            description =
                "The earliest moment at which they happened (ce-time); how far back events are kept"
                    + " is the operator's to say, 30 days unless set")
        Instant since) {}
