package org.socialvalue.tender.register.ocds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.BidStatistics;

/** How many bids there were for a lot, by the size and the sector of those who bid. */
final class Statistics {

  private Statistics() {}

  /** The bids section; empty where nothing was counted. */
  static Fields of(String lot, @Nullable BidStatistics counted) {
    return counted == null
        ? Fields.none()
        : Fields.none()
            .list(
                "statistics",
                List.of(
                    one(lot, "bids", counted.received()),
                    one(lot, "finalStageBids", counted.assessed()),
                    one(lot, "smeFinalStageBids", counted.fromSmallOrMedium()),
                    one(lot, "vcseFinalStageBids", counted.fromVoluntary())));
  }

  private static Fields one(String lot, String measure, Integer value) {
    return Fields.with(lot + "-" + measure)
        .text("measure", measure)
        .number("value", value)
        .text("relatedLot", lot);
  }
}
