package org.socialvalue.evaluation.competition;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.kit.inbox.ReceivedEvent;

/** A published tender begins a competition. Runs in the inbox's transaction. */
@ApplicationScoped
public class ReceivingTender implements EventHandler<TenderPublished> {

  private static final Logger LOG = Logger.getLogger(ReceivingTender.class);

  private final CompetitionRepository competitions;
  private final AmendingCompetition amending;
  private final AuditTrail audit;

  public ReceivingTender(
      CompetitionRepository competitions, AmendingCompetition amending, AuditTrail audit) {
    this.competitions = competitions;
    this.amending = amending;
    this.audit = audit;
  }

  @Override
  public String type() {
    return TenderPublished.TYPE;
  }

  @Override
  public Class<TenderPublished> payload() {
    return TenderPublished.class;
  }

  @Override
  public void handle(ReceivedEvent<TenderPublished> event) {
    var tender = event.payload();
    var known = competitions.findById(tender.tenderId());
    if (known == null) {
      var competition = new Competition(tender);
      competitions.persist(competition);
      audit.append(competition, itself(tender), "competition begun", null, tender);
      LOG.infof("event=competition-begun tenderId=%s", tender.tenderId());
    } else {
      amending.follow(known.id(), tender, true);
    }
  }

  /** The service acts, on behalf of the authority whose tender it is. */
  static Actor itself(TenderPublished tender) {
    return Actor.system("evaluation-service").onBehalfOf(tender.authority().id());
  }
}
