package org.socialvalue.evaluation.panel;

import java.util.List;
import java.util.UUID;

/** Who bids, by name. */
public record BiddersView(UUID competitionId, List<Bidder> bidders) {

  /**
   * @param bidder the bidding organisation, as a declaration names it
   * @param name what it calls itself
   */
  public record Bidder(String bidder, String name) {}
}
