package org.socialvalue.tender.register.following;

import jakarta.inject.Singleton;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.tender.register.EnteringFact;

/** Awards that are announced, and those that end before they are final. */
@Singleton
class FollowingAnnouncements extends Following<AwardAnnounced>
    implements EventHandler<AwardAnnounced> {

  FollowingAnnouncements(EnteringFact register) {
    super(PublicEvent.ANNOUNCED, register);
  }
}
