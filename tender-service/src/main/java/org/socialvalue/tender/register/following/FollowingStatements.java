package org.socialvalue.tender.register.following;

import jakarta.inject.Singleton;
import org.socialvalue.events.StatementPublished;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.tender.register.EnteringFact;

/** Annual statements that both sides signed. */
@Singleton
class FollowingStatements extends Following<StatementPublished>
    implements EventHandler<StatementPublished> {

  FollowingStatements(EnteringFact register) {
    super(PublicEvent.STATED, register);
  }
}
