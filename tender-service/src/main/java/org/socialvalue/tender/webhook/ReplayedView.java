package org.socialvalue.tender.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a replay brings about. */
public record ReplayedView(
    @Schema(description = "How many deliveries will be tried") int deliveries) {}
