package org.socialvalue.tender.clarification;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderRepository;

/**
 * Who sees which questions: the authority all of them, everybody else those that are answered and
 * their own.
 */
@ApplicationScoped
public class ReadingClarifications {

  private final TenderRepository tenders;
  private final ClarificationRepository clarifications;

  public ReadingClarifications(TenderRepository tenders, ClarificationRepository clarifications) {
    this.tenders = tenders;
    this.clarifications = clarifications;
  }

  List<Clarification> page(
      Actor reader, Tender tender, ClarificationSearch search, PageRequest page) {
    return seesAll(tender, reader)
        ? clarifications.all(tender.id(), search, page)
        : clarifications.answeredOrOf(tender.id(), reader.org(), search, page);
  }

  /**
   * @throws Refused 404 where there is none that the reader may see
   */
  Clarification one(Actor reader, Tender tender, UUID id) {
    var found = clarifications.one(tender.id(), id);
    if (found.number() == null
        && !reader.actsFor(found.organisation())
        && !seesAll(tender, reader)) {
      throw Refused.notFound("clarification");
    }
    return found;
  }

  /** Those who look after the process see who asked; nobody else of the authority does. */
  static boolean seesAll(Tender tender, Actor reader) {
    return reader.actsFor(tender.authorityId())
        && (reader.has(COMMISSIONER) || reader.has(PROCUREMENT_OFFICER) || reader.has(AUDITOR));
  }

  /**
   * @throws Refused 404 where there is no tender that the reader may see
   */
  Tender tender(Actor reader, UUID id) {
    return tenders.readable(id, reader);
  }
}
