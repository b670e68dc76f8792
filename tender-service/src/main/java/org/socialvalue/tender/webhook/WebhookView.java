package org.socialvalue.tender.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as its authority sees it; never its secret. */
public record WebhookView(
    UUID id,
    String authorityId,
    String description,
    String url,
    List<String> eventTypes,
    WebhookState state,
    @Schema(description = "Why it is disabled, in words; null where it is not")
        @Nullable String disabledBecause,
    @Nullable Instant disabledAt,
    @Schema(
            description =
                "When the first attempt failed after which none has got through; null while the"
                    + " last one did. Not told by the ETag")
        @Nullable Instant failingSince,
    @Schema(description = "When its secret was rotated last; null where it has its first")
        @Nullable Instant secretRotatedAt,
    Instant createdAt,
    @Schema(description = "The subject of the token that created it") String createdBy) {

  /** A page of webhooks. */
  record Page(List<WebhookView> items, @Nullable String next) {}
}
