package org.socialvalue.tender.register.following;

import jakarta.inject.Singleton;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.tender.register.EnteringFact;

/** Ratings of performance. */
@Singleton
class FollowingRatings extends Following<PerformanceRated>
    implements EventHandler<PerformanceRated> {

  FollowingRatings(EnteringFact register) {
    super(PublicEvent.RATED, register);
  }
}
