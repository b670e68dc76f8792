package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.story.rules.Account;
import org.socialvalue.monitoring.story.rules.StoriesHaveConsent;
import org.socialvalue.monitoring.story.rules.StoriesNameNobody;
import org.socialvalue.monitoring.story.rules.Telling;

/** Takes a story in. Its words go into its own row and nowhere else, not even the audit trail. */
@ApplicationScoped
public class TellingStory {

  private static final StoriesHaveConsent CONSENT = new StoriesHaveConsent();
  private static final StoriesNameNobody NAMELESS = new StoriesNameNobody();

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final StoryRepository stories;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public TellingStory(
      Contracts contracts,
      CommitmentRepository commitments,
      StoryRepository stories,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.stories = stories;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for another contract's commitment, or a day outside the contract or to
   *     come; 409 (STORIES) without a consent that holds, or for words that say who somebody is
   */
  @Transactional
  public Story tell(UUID contractId, StoryRequest request) {
    var contract = contracts.lockedToReport(contractId, "contract");
    contract.requireActivated();
    var commitment = commitments.findById(request.commitmentId());
    if (commitment == null || !commitment.contractId().equals(contractId)) {
      throw Refused.invalid("/commitmentId", "is no commitment of this contract");
    }
    var tellsOf = tellsOf(contract, request.tellsOf());
    var asked = request.consent();
    var findings = new ArrayList<>(CONSENT.check(consent(asked)));
    findings.addAll(
        NAMELESS.check(new Account(Map.of("/title", request.title(), "/text", request.text()))));
    if (asked == null || !findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var story =
        new Story(
            Ids.next(),
            contractId,
            commitment.id(),
            request.title(),
            request.text(),
            request.firstHand(),
            tellsOf,
            new Consent(asked.scope(), asked.expiresOn(), clock.now(), null, null),
            actor.get().id(),
            actor.get().org());
    stories.persist(story);
    audit.append(story, actor.get(), "story told", null, StoryReceipt.from(story));
    return story;
  }

  private LocalDate tellsOf(Contract contract, @Nullable LocalDate said) {
    var latest = contract.judgedOn(clock.today());
    if (said != null && (said.isBefore(contract.period().from()) || said.isAfter(latest))) {
      throw Refused.invalid(
          "/tellsOf", "must be from " + contract.period().from() + " to " + latest);
    }
    return said == null ? latest : said;
  }

  private Telling consent(StoryRequest.@Nullable ConsentRequest asked) {
    return new Telling(
        asked != null && asked.given(), asked == null ? null : asked.expiresOn(), clock.today());
  }
}
