package org.socialvalue.tender.publication;

import java.time.Instant;

/**
 * A lot for which there is a contract.
 *
 * @param supplier the supplier's name, as its bid gave it
 * @param awardedAt when the award became final
 */
public record AwardedLot(String lotId, String supplier, Instant awardedAt) {}
