package org.socialvalue.evaluation.award;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.award.Award.Winner;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;

/**
 * What an officer recommends for a lot, with what was found then and what was acknowledged.
 *
 * @param rankingId the ranking that it rests on; null where there is none, and nobody is awarded
 * @param winners in the ranking's order; empty for nobody
 * @param severalBecause why several, where the tender does not say so itself
 */
record Recommendation(
    String lotId,
    @Nullable UUID rankingId,
    List<LotField.Place> winners,
    @Nullable String severalBecause,
    String reason,
    List<Finding> findings,
    List<Acknowledgement> acknowledgements) {

  /** The first has the award's own id, so that one supplier's contract is known by the award. */
  List<Winner> places(UUID award) {
    var places = new ArrayList<Winner>();
    for (var winner : winners) {
      var rank = winner.rank() == null ? 0 : winner.rank();
      var id = places.isEmpty() ? award : named("award:" + award + ":" + winner.bidId());
      places.add(new Winner(id, winner.bidId(), winner.bidder(), rank));
    }
    return List.copyOf(places);
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
