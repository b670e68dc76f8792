package org.socialvalue.monitoring.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.DueKind;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.calendar.Fulfilling;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;

/** Closes a review once both voices are heard, and sends on what it taught (LEARNING), once. */
@ApplicationScoped
public class ClosingReview {

  private static final Logger LOG = Logger.getLogger(ClosingReview.class);

  private final Contracts contracts;
  private final ReviewRepository reviews;
  private final ReviewFile file;
  private final RevisionsFollow following;
  private final Fulfilling fulfilling;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final CurrentActor actor;
  private final DatabaseClock clock;
  private final TransactionSynchronizationRegistry transaction;

  public ClosingReview(
      Contracts contracts,
      ReviewRepository reviews,
      ReviewFile file,
      RevisionsFollow following,
      Fulfilling fulfilling,
      AuditTrail audit,
      Outbox outbox,
      CurrentActor actor,
      DatabaseClock clock,
      TransactionSynchronizationRegistry transaction) {
    this.contracts = contracts;
    this.reviews = reviews;
    this.file = file;
    this.following = following;
    this.fulfilling = fulfilling;
    this.audit = audit;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** What is asked, and of what. */
  @Transactional
  ReviewAgenda agenda(UUID id) {
    var contract = contracts.seen(reviews.contractOf(id), "review");
    return file.agenda(contract, reviews.findById(id));
  }

  /**
   * What stands in the way, without changing anything: what follows for the KPIs is tried and taken
   * back, so that it is refused here as it would be there.
   *
   * @throws Refused 400 or 409 where the KPIs can't follow
   */
  @Transactional
  FindingsView tried(UUID id, ClosingRequest request) {
    var contract = contracts.locked(reviews.contractOf(id), "review");
    var review = reviews.findById(id);
    review.requireDue(clock.today());
    var findings = findings(contract, review, request);
    following.follow(contract, review, request.decisions());
    transaction.setRollbackOnly();
    return FindingsView.of(findings, request.given());
  }

  /**
   * @throws Refused 409 with every finding while a rule is broken or advice is not acknowledged
   */
  @Transactional
  public Review close(UUID id, @Nullable String ifMatch, ClosingRequest request) {
    var contract = contracts.locked(reviews.contractOf(id), "review");
    var review = reviews.findById(id);
    Versions.require(ifMatch, review);
    review.requireDue(clock.today());
    var findings = findings(contract, review, request);
    if (!Findings.standing(findings, request.given()).isEmpty()) {
      throw Refused.broken(findings);
    }
    var learningId = Ids.next();
    var now = clock.now();
    fulfilling.fulfil(contract.id(), DueKind.REVIEW, id, now);
    review.close(request.asDecisions(), request.given(), learningId, actor.get().id(), now);
    audit.append(review, actor.get(), "review closed", null, request);
    following.follow(contract, review, request.decisions());
    LOG.infof("event=review-closed contractId=%s reviewId=%s", contract.id(), id);
    outbox.append(review, LearningCaptured.TYPE, learning(contract, learningId, request));
    return review;
  }

  private List<Finding> findings(Contract contract, Review review, ClosingRequest request) {
    following.requireFitting(contract, request.decisions());
    return file.findings(
        contract,
        review,
        request.asDecisions(),
        following.awaitingTerms(contract, request.decisions()));
  }

  private LearningCaptured learning(Contract contract, UUID learningId, ClosingRequest request) {
    var settled = contract.particulars();
    return new LearningCaptured(
        learningId,
        contract.id(),
        settled.projectOr(contract.id()),
        settled.authority(),
        settled.supplier().id(),
        settled.serviceArea(),
        file.lessons(contract, request.asDecisions()),
        clock.now());
  }
}
