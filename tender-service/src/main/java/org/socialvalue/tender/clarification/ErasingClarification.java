package org.socialvalue.tender.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.LettingGo;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.publication.TenderRepository;

/** What somebody asked in their own words is erased, and their name; what was published stays. */
@ApplicationScoped
public class ErasingClarification {

  private final TenderRepository tenders;
  private final ClarificationRepository clarifications;
  private final ForgettingClarification forgetting;

  public ErasingClarification(
      TenderRepository tenders,
      ClarificationRepository clarifications,
      ForgettingClarification forgetting) {
    this.tenders = tenders;
    this.clarifications = clarifications;
    this.forgetting = forgetting;
  }

  /**
   * Done twice it is done once.
   *
   * @throws Refused 409 while it is open: nobody could answer what nobody can read
   */
  @Transactional
  public Clarification erase(Actor actor, UUID tenderId, UUID id, @Nullable String ifMatch) {
    var tender = tenders.ownHeld(tenderId, actor);
    var clarification = clarifications.oneHeld(tender.id(), id);
    Versions.require(ifMatch, clarification);
    if (clarification.status() == Clarification.Status.OPEN) {
      throw Refused.conflict("It is open; answer or decline it first");
    }
    if (clarification.erasedAt() == null) {
      forgetting.of(clarification, actor, LettingGo.Reason.ASKED_FOR);
    }
    return clarification;
  }
}
