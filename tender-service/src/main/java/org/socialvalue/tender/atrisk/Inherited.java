package org.socialvalue.tender.atrisk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured.AtStake;

/**
 * What an earlier contract said of something at risk.
 *
 * @param contractId the contract that makes it
 * @param evidence what it rests on, in words
 * @param atStake the live value, the people it reaches and the figures and stories behind it; null
 *     where the contract did not say
 */
public record Inherited(UUID contractId, String evidence, @Nullable AtStake atStake) {}
