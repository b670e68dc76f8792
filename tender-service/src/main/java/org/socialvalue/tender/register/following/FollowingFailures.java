package org.socialvalue.tender.register.following;

import jakarta.inject.Singleton;
import org.socialvalue.events.PoorPerformancePublished;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.tender.register.EnteringFact;

/** Published breaches and poor performance. */
@Singleton
class FollowingFailures extends Following<PoorPerformancePublished>
    implements EventHandler<PoorPerformancePublished> {

  FollowingFailures(EnteringFact register) {
    super(PublicEvent.FAILED, register);
  }
}
