package org.socialvalue.tender.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.amendment.rules.AmendmentRules;
import org.socialvalue.tender.clarification.ClarificationRepository;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.publication.CheckingContent;
import org.socialvalue.tender.publication.ContentDifferences;
import org.socialvalue.tender.publication.JudgingTender;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderContent;
import org.socialvalue.tender.publication.TenderInQuestion;
import org.socialvalue.tender.publication.rules.DatesHold;
import org.socialvalue.tender.publication.rules.PublicationRules;

/** Gathers what the rules look at when a tender that is out is to change, and lets them judge. */
@ApplicationScoped
class JudgingAmendment {

  private final CheckingContent checking;
  private final JudgingTender judging;
  private final ClarificationRepository clarifications;

  JudgingAmendment(
      CheckingContent checking, JudgingTender judging, ClarificationRepository clarifications) {
    this.checking = checking;
    this.judging = judging;
    this.clarifications = clarifications;
  }

  /**
   * The rules of publication once more, and those of amendments.
   *
   * @throws Refused 400 with every fault of the content; 409 while nothing is out, once it is
   *     cancelled, or once the deadline has passed
   */
  JudgedAmendment whole(
      Tender tender, TenderContent anew, CommissioningProject project, Instant now) {
    tender.openForBids(now);
    checking.refuseFaults(project.id(), anew);
    var question = judging.question(anew, project, now);
    var amendment = amendment(tender, question);
    var findings =
        new ArrayList<>(
            PublicationRules.checkAgain(question, tender.content().clarificationsDueBy()));
    findings.addAll(AmendmentRules.check(amendment));
    return new JudgedAmendment(amendment.changes(), List.copyOf(findings));
  }

  /**
   * The same where only dates change: nothing else is judged again, but every date is, also those
   * that stay, for they may not fit the new ones.
   */
  JudgedAmendment dates(
      Tender tender, TenderContent dated, CommissioningProject project, Instant now) {
    tender.openForBids(now);
    var question = judging.question(dated, project, now);
    var amendment = amendment(tender, question);
    List<Finding> findings = new ArrayList<>(AmendmentRules.check(amendment));
    PublicationRules.checkAgain(question, tender.content().clarificationsDueBy()).stream()
        .filter(
            found ->
                found.code().equals(DatesHold.INFO.code()) || changed(amendment, found.subject()))
        .forEach(findings::add);
    return new JudgedAmendment(amendment.changes(), List.copyOf(findings));
  }

  private static boolean changed(Amendment amendment, String subject) {
    return amendment.changes().stream().anyMatch(change -> change.pointer().equals(subject));
  }

  private Amendment amendment(Tender tender, TenderInQuestion question) {
    return new Amendment(
        tender.content(),
        question.content(),
        ContentDifferences.between(tender.content(), question.content()),
        question.framework().policy().daysForAmendment(),
        question.calendar(),
        clarifications.unanswered(tender.id()),
        question.now());
  }
}
