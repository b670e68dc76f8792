package org.socialvalue.tender.engagement;

import java.util.UUID;

/** An engagement, with the identifier that decisions name it by. */
public record EngagementFacts(UUID id, HeldEngagement held) {}
