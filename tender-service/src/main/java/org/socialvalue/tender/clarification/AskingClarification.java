package org.socialvalue.tender.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.publication.TenderRepository;

/** A provider asks about a tender that is out, as long as questions can be asked. */
@ApplicationScoped
public class AskingClarification {

  private final TenderRepository tenders;
  private final ClarificationRepository clarifications;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public AskingClarification(
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
   * @throws Refused 400 for a lot or question that the tender does not have; 409 once questions
   *     can't be asked any more
   */
  @Transactional
  public Clarification ask(Actor actor, UUID tenderId, AskClarification asked) {
    var tender = tenders.outHeld(tenderId);
    var now = clock.now();
    var out = tender.openForBids(now);
    refuseLate(out, now);
    var faults = faults(out, asked);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var clarification = new Clarification(tender.id(), actor, asked, now);
    clarifications.persistAndFlush(clarification);
    audit.append(clarification, actor, "clarification asked for", null, asked);
    return clarification;
  }

  private static void refuseLate(TenderPublished out, Instant now) {
    var until = out.clarificationsDueBy();
    if (until != null && !now.isBefore(until)) {
      throw Refused.conflict("Questions could be asked before " + until);
    }
  }

  private static List<Fault> faults(TenderPublished out, AskClarification asked) {
    var faults = new ArrayList<Fault>();
    var lot = asked.lotId();
    if (lot != null && out.lots().stream().noneMatch(one -> one.id().equals(lot))) {
      faults.add(new Fault("/lotId", "there is no lot " + lot));
    }
    var question = asked.questionId();
    if (question != null && out.questions().stream().noneMatch(q -> q.id().equals(question))) {
      faults.add(new Fault("/questionId", "there is no question " + question));
    }
    return faults;
  }
}
