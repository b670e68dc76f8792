package org.socialvalue.tender.register.following;

import jakarta.inject.Singleton;
import org.socialvalue.events.KpisAgreed;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.tender.register.EnteringFact;

/** KPIs that were revised. */
@Singleton
class FollowingRevisions extends Following<KpisAgreed> implements EventHandler<KpisAgreed> {

  FollowingRevisions(EnteringFact register) {
    super(PublicEvent.REVISED, register);
  }
}
