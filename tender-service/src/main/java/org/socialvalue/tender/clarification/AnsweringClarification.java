package org.socialvalue.tender.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.publication.TenderRepository;

/** A procurement officer answers a question, to all bidders at once, while bids can come in. */
@ApplicationScoped
public class AnsweringClarification {

  private final TenderRepository tenders;
  private final ClarificationRepository clarifications;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public AnsweringClarification(
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
   * @throws Refused 400 where what is published names who asked; 409 where it is settled already or
   *     bids can't come in any more: an answer that comes too late helps nobody
   */
  @Transactional
  public Clarification answer(
      Actor actor, UUID tenderId, UUID id, @Nullable String ifMatch, AnswerClarification given) {
    var tender = tenders.ownHeld(tenderId, actor);
    var clarification = clarifications.oneHeld(tender.id(), id);
    Versions.require(ifMatch, clarification);
    var now = clock.now();
    var out = tender.openForBids(now);
    if (clarification.status() != Clarification.Status.OPEN) {
      throw Refused.conflict("It is " + clarification.status() + " already");
    }
    var faults =
        new NamesNobody(clarification.organisation(), clarification.askerName(), ownTexts(out))
            .faults(given);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    clarification.answer(clarifications.nextNumber(tender.id()), given, now);
    clarifications.flush();
    audit.append(clarification, actor, "clarification answered", null, given);
    return clarification;
  }

  /** A word that the tender itself uses gives nobody away. */
  private static String ownTexts(TenderPublished out) {
    return Stream.of(
            Stream.of(out.title()),
            out.lots().stream().map(Lot::title),
            out.questions().stream().map(Question::text))
        .flatMap(texts -> texts)
        .map(LocalizedText::en)
        .collect(Collectors.joining(" "));
  }
}
