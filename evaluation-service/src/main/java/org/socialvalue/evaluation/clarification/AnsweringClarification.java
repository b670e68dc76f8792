package org.socialvalue.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** A bidder answers, once and in time. */
@ApplicationScoped
public class AnsweringClarification {

  private static final Logger LOG = Logger.getLogger(AnsweringClarification.class);

  private final ClarificationRepository clarifications;
  private final ClarificationSeal seal;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AnsweringClarification(
      ClarificationRepository clarifications,
      ClarificationSeal seal,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.clarifications = clarifications;
    this.seal = seal;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 404 for what another bidder was asked; 409 for a second answer, or a late one
   */
  @Transactional
  public Clarification answer(UUID id, @Nullable String ifMatch, String text) {
    var who = actor.get();
    var clarification = clarifications.lockedOf(id, who.org());
    Versions.require(ifMatch, clarification);
    if (clarification.isAnswered()) {
      throw Refused.conflict("It is answered already; an answer stands");
    }
    var now = clock.now();
    if (!now.isBefore(clarification.answerBy())) {
      throw Refused.conflict("An answer was due before " + clarification.answerBy());
    }
    var sealed = seal.answer(clarification, text);
    clarification.answer(sealed, who.id(), now);
    audit.append(
        clarification, who, "clarification answered", null, ClarificationSeal.audited(sealed));
    clarifications.flush();
    LOG.infof("event=clarification-answered bidId=%s", clarification.bidId());
    return clarification;
  }
}
