package org.socialvalue.tender.register.following;

import jakarta.inject.Singleton;
import org.socialvalue.events.ContractEnded;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.tender.register.EnteringFact;

/** Contracts that are over. */
@Singleton
class FollowingEnds extends Following<ContractEnded> implements EventHandler<ContractEnded> {

  FollowingEnds(EnteringFact register) {
    super(PublicEvent.ENDED, register);
  }
}
