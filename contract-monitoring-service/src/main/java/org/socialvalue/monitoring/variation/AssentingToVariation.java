package org.socialvalue.monitoring.variation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractVaried.Change;
import org.socialvalue.events.LearningCaptured.Occasion;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.calendar.HoldingCalendar;
import org.socialvalue.monitoring.calendar.LayingOutCalendar;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.commitment.Proposal;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.contract.TellingContract;
import org.socialvalue.monitoring.kpi.FollowingVariation;
import org.socialvalue.monitoring.learning.SendingRegister;
import org.socialvalue.monitoring.ledger.Ledgers;
import org.socialvalue.monitoring.measurement.EndingVerifiers;

/** A party assents to a variation; with the last word it takes effect. */
@ApplicationScoped
public class AssentingToVariation {

  private static final Logger LOG = Logger.getLogger(AssentingToVariation.class);

  private final SeenVariations seen;
  private final Handovers handovers;
  private final CommitmentRepository commitments;
  private final FollowingVariation following;
  private final EndingVerifiers endingVerifiers;
  private final Ledgers ledgers;
  private final HoldingCalendar holding;
  private final LayingOutCalendar calendar;
  private final TellingContract telling;
  private final SendingRegister sending;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AssentingToVariation(
      SeenVariations seen,
      Handovers handovers,
      CommitmentRepository commitments,
      FollowingVariation following,
      EndingVerifiers endingVerifiers,
      Ledgers ledgers,
      HoldingCalendar holding,
      LayingOutCalendar calendar,
      TellingContract telling,
      SendingRegister sending,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.seen = seen;
    this.handovers = handovers;
    this.commitments = commitments;
    this.following = following;
    this.endingVerifiers = endingVerifiers;
    this.ledgers = ledgers;
    this.holding = holding;
    this.calendar = calendar;
    this.telling = telling;
    this.sending = sending;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 when the side has assented already, when it is settled, when its day has
   *     passed meanwhile, or with findings where the promises have changed since
   */
  @Transactional
  public Variation assent(UUID id, @Nullable String ifMatch) {
    var locked = seen.locked(id);
    var variation = locked.variation();
    var contract = locked.contract();
    Versions.require(ifMatch, variation);
    var now = clock.now();
    boolean all = variation.assent(locked.party(), actor.get(), now);
    audit.append(variation, actor.get(), "variation assented to", null, variation.assents());
    if (all) {
      takeEffect(contract, variation, now);
    }
    return variation;
  }

  private void takeEffect(Contract contract, Variation variation, Instant now) {
    if (variation.proposed().endsOn().isBefore(clock.today())) {
      throw Refused.conflict("Its last day has passed; dismiss it and propose another");
    }
    var findings = handovers.findings(contract, variation.kind(), variation.promises());
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    holding.of(contract.id());
    boolean changesHands = variation.kind() == VariationKind.NOVATION;
    variation.takeEffect(changesHands ? ledgers.of(contract) : null, now);
    variation.promises().stream()
        .filter(fate -> fate.fate() == PromiseFate.Fate.WAIVED)
        .forEach(fate -> letGo(variation, fate));
    contract.vary(variation.proposed().on(contract.particulars()));
    following.follow(
        contract,
        variation.promises().stream()
            .filter(fate -> fate.fate() == PromiseFate.Fate.WAIVED)
            .map(PromiseFate::commitmentId)
            .collect(Collectors.toUnmodifiableSet()),
        changesHands,
        "Weights in proportion, since variation " + variation.number() + " let a promise go",
        sideOf(variation.assents().getFirst()),
        actor.get());
    if (changesHands) {
      endingVerifiers.of(contract.id());
      commitments.of(contract.id()).forEach(Commitment::changeHands);
    }
    calendar.relay(contract);
    audit.append(
        contract, actor.get(), "contract varied", variation.before(), variation.proposed());
    LOG.infof(
        "event=contract-varied contractId=%s kind=%s number=%d",
        contract.id(), variation.kind(), variation.number());
    telling.varied(
        contract, variation.number(), told(variation.kind()), variation.before().supplier());
    if (variation.kind() == VariationKind.EARLY_END) {
      sending.send(contract, Occasion.EARLY_END, actor.get());
    }
  }

  private static Change told(VariationKind kind) {
    return switch (kind) {
      case EXTENSION -> Change.EXTENSION;
      case EARLY_END -> Change.EARLY_END;
      case VALUE_CHANGE -> Change.VALUE_CHANGE;
      case NOVATION -> Change.NOVATION;
      case PARTNER_CHANGE -> Change.PARTNER_CHANGE;
    };
  }

  /** In the words of both sides: one proposed the variation, the others assented. */
  private void letGo(Variation variation, PromiseFate fate) {
    Commitment commitment = commitments.findById(fate.commitmentId());
    var before = commitment.forActivation();
    var proposer = variation.assents().getFirst();
    var by = sideOf(proposer);
    var other =
        variation.assents().stream()
            .filter(given -> given.party() != proposer.party())
            .filter(given -> given.party() != Party.INCOMING_PROVIDER)
            .findFirst()
            .orElseThrow();
    var reason = fate.reason() == null ? variation.reason() : fate.reason();
    commitment.letGo(
        new Proposal(
            Treatment.WAIVED, reason, by, proposer.by(), proposer.at(), other.by(), other.at()));
    audit.append(commitment, actor.get(), "let go by a variation", before, commitment.proposal());
  }

  private static Side sideOf(PartyAssent given) {
    return given.party() == Party.AUTHORITY ? Side.AUTHORITY : Side.PROVIDER;
  }
}
