package org.socialvalue.monitoring.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.contract.Side;

/**
 * Keeps an answer to a review's questions. The provider answers for itself; the contract manager
 * records what people who receive care say. Each voice may be heard more than once.
 */
@ApplicationScoped
public class AnsweringReview {

  private final Contracts contracts;
  private final ReviewRepository reviews;
  private final AnswerRepository answers;
  private final CommitmentRepository commitments;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AnsweringReview(
      Contracts contracts,
      ReviewRepository reviews,
      AnswerRepository answers,
      CommitmentRepository commitments,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.reviews = reviews;
    this.answers = answers;
    this.commitments = commitments;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for an outcome of another contract, 403 when one side would answer for the
   *     other, 409 when the review is closed or not due yet
   */
  @Transactional
  public Answer answer(UUID reviewId, AnswerRequest request) {
    var contract = contracts.locked(reviews.contractOf(reviewId), "review");
    var review = reviews.findById(reviewId);
    review.requireDue(clock.today());
    boolean asProvider = contracts.side(contract) == Side.PROVIDER;
    if (asProvider != (request.from() == Voice.PROVIDER)) {
      throw Refused.forbidden(
          "The provider answers for itself; the contract manager records people who receive care");
    }
    if (request.commitmentId() != null && !isOfContract(request.commitmentId(), contract.id())) {
      throw Refused.invalid("/commitmentId", "is not under review");
    }
    var answer = new Answer(reviewId, request, actor.get().id(), clock.now());
    answers.persist(answer);
    audit.append(review, actor.get(), "answer recorded", null, ReviewView.AnswerView.from(answer));
    return answer;
  }

  private boolean isOfContract(UUID commitmentId, UUID contractId) {
    var commitment = commitments.findById(commitmentId);
    return commitment != null && commitment.contractId().equals(contractId);
  }
}
