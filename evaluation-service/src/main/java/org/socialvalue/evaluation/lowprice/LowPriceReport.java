package org.socialvalue.evaluation.lowprice;

import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;

/** Which prices are low by the ranking that stands. */
public interface LowPriceReport {

  boolean isLow(Competition competition, String lotId, UUID bidId);
}
