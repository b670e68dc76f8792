package org.socialvalue.tender.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret that has just taken the place of another. */
public record NewSecret(
    @Schema(description = "whsec_ and 32 bytes in base64. Shown here and never again")
        String secret,
    @Schema(description = "Until when deliveries are signed with the earlier secret as well")
        Instant earlierValidUntil) {}
