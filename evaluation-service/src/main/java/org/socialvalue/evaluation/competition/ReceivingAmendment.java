package org.socialvalue.evaluation.competition;

import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.kit.inbox.ReceivedEvent;

/** A tender that is out has a new version. Runs in the inbox's transaction. */
@ApplicationScoped
public class ReceivingAmendment implements EventHandler<TenderAmended> {

  private final AmendingCompetition amending;

  public ReceivingAmendment(AmendingCompetition amending) {
    this.amending = amending;
  }

  @Override
  public String type() {
    return TenderAmended.TYPE;
  }

  @Override
  public Class<TenderAmended> payload() {
    return TenderAmended.class;
  }

  @Override
  public void handle(ReceivedEvent<TenderAmended> event) {
    var amended = event.payload();
    amending.follow(amended.tenderId(), amended.tender(), amended.bidsMustConfirm());
  }
}
