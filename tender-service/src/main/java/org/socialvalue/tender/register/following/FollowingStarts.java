package org.socialvalue.tender.register.following;

import jakarta.inject.Singleton;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.tender.register.EnteringFact;

/** Contracts that are in force. */
@Singleton
class FollowingStarts extends Following<ContractStarted> implements EventHandler<ContractStarted> {

  FollowingStarts(EnteringFact register) {
    super(PublicEvent.STARTED, register);
  }
}
