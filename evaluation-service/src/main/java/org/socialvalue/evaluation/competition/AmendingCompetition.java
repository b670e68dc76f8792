package org.socialvalue.evaluation.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.audit.AuditTrail;

/**
 * A competition follows the versions of its tender, alone in its transaction: a bid that is coming
 * in is in before the change or meets it.
 */
@ApplicationScoped
class AmendingCompetition {

  private static final Logger LOG = Logger.getLogger(AmendingCompetition.class);

  private final CompetitionRepository competitions;
  private final AuditTrail audit;

  AmendingCompetition(CompetitionRepository competitions, AuditTrail audit) {
    this.competitions = competitions;
    this.audit = audit;
  }

  void follow(UUID id, TenderPublished newer, boolean bidsMustConfirm) {
    var competition = competitions.lock(id);
    var before = competition.tender();
    if (competition.amend(newer, bidsMustConfirm)) {
      audit.append(competition, ReceivingTender.itself(newer), "tender amended", before, newer);
      LOG.infof("event=competition-amended tenderId=%s", id);
    } else if (newer.tenderVersion() > before.tenderVersion()) {
      LOG.warnf("event=competition-not-amended tenderId=%s", id);
    }
  }
}
