package org.socialvalue.tender.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.publication.TenderRepository;

/** A procurement officer tells the one who asked why a question is not answered to all. */
@ApplicationScoped
public class DecliningClarification {

  private final TenderRepository tenders;
  private final ClarificationRepository clarifications;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public DecliningClarification(
      TenderRepository tenders,
      ClarificationRepository clarifications,
      DatabaseClock clock,
      AuditTrail audit) {
    this.tenders = tenders;
    this.clarifications = clarifications;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 409 where it is settled already
   */
  @Transactional
  public Clarification decline(
      Actor actor, UUID tenderId, UUID id, @Nullable String ifMatch, DeclineClarification given) {
    var tender = tenders.ownHeld(tenderId, actor);
    var clarification = clarifications.oneHeld(tender.id(), id);
    Versions.require(ifMatch, clarification);
    if (clarification.status() != Clarification.Status.OPEN) {
      throw Refused.conflict("It is " + clarification.status() + " already");
    }
    clarification.decline(given.reason(), clock.now());
    clarifications.flush();
    audit.append(clarification, actor, "clarification declined", null, given);
    return clarification;
  }
}
