package org.socialvalue.tender.register.following;

import jakarta.inject.Singleton;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.tender.register.EnteringFact;

/** Contracts that were varied. */
@Singleton
class FollowingVariations extends Following<ContractVaried>
    implements EventHandler<ContractVaried> {

  FollowingVariations(EnteringFact register) {
    super(PublicEvent.VARIED, register);
  }
}
