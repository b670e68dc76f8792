package org.socialvalue.evaluation.competition;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.socialvalue.events.TenderCancelled;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.kit.time.DatabaseClock;

/** A tender was given up. Runs in the inbox's transaction, with the competition alone. */
@ApplicationScoped
public class ReceivingCancellation implements EventHandler<TenderCancelled> {

  private static final Logger LOG = Logger.getLogger(ReceivingCancellation.class);

  private final CompetitionRepository competitions;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public ReceivingCancellation(
      CompetitionRepository competitions, DatabaseClock clock, AuditTrail audit) {
    this.competitions = competitions;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public String type() {
    return TenderCancelled.TYPE;
  }

  @Override
  public Class<TenderCancelled> payload() {
    return TenderCancelled.class;
  }

  @Override
  public void handle(ReceivedEvent<TenderCancelled> event) {
    var given = event.payload();
    var competition = competitions.lock(given.tenderId());
    if (competition.cancel(clock.now(), given.note())) {
      var itself = ReceivingTender.itself(competition.tender());
      audit.append(competition, itself, "tender cancelled", null, given);
      LOG.infof("event=competition-cancelled tenderId=%s", given.tenderId());
    } else if (competition.isAwarded()) {
      var itself = ReceivingTender.itself(competition.tender());
      audit.append(competition, itself, "cancellation came after the final award", null, given);
      LOG.warnf("event=cancellation-after-award tenderId=%s", given.tenderId());
    }
  }
}
