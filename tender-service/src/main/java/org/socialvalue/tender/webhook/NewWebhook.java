package org.socialvalue.tender.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook that was just created. */
public record NewWebhook(
    WebhookView webhook,
    @Schema(
            description =
                "What its deliveries are signed with: whsec_ and 32 bytes in base64. Shown here and"
                    + " never again; null where the request was repeated by its Idempotency-Key:"
                    + " rotate the secret then")
        @Nullable String secret) {}
