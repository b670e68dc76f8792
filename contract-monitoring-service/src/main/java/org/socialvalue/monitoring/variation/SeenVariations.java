package org.socialvalue.monitoring.variation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.Contracts;

/**
 * The variations that concern the current actor: those of its authority's contracts, those under
 * which it was or is the provider or a partner, and those that would bring it in. Others do not
 * exist for it (404). A provider who handed a contract over, and a partner who left it, sees its
 * variations, and no more the contract.
 */
@ApplicationScoped
class SeenVariations {

  private final VariationRepository variations;
  private final ContractRepository contracts;
  private final CurrentActor actor;

  SeenVariations(VariationRepository variations, ContractRepository contracts, CurrentActor actor) {
    this.variations = variations;
    this.contracts = contracts;
    this.actor = actor;
  }

  Variation seen(UUID id) {
    var variation = variations.findById(id);
    if (variation == null || !isSeen(variation)) {
      throw Refused.notFound("variation");
    }
    return variation;
  }

  /** One of the parties, with the contract locked before the variation is read. */
  Locked locked(UUID id) {
    var contractId = variations.contractOf(id);
    var contract =
        contractId == null ? null : contracts.findById(contractId, LockModeType.PESSIMISTIC_WRITE);
    var variation = variations.findById(id);
    if (contract == null || variation == null) {
      throw Refused.notFound("variation");
    }
    var party = party(variation);
    if (party == null) {
      throw contract.isPartner(actor.get())
          ? Contracts.leftToTheLead()
          : Refused.notFound("variation");
    }
    return new Locked(contract, variation, party);
  }

  record Locked(Contract contract, Variation variation, Party party) {}

  private @Nullable Party party(Variation variation) {
    return variation.partyOf(actor.get());
  }

  private boolean isSeen(Variation variation) {
    return party(variation) != null
        || variation.concernsPartner(actor.get())
        || delivers(variation);
  }

  /** Whoever delivers today sees what was varied before its time. */
  private boolean delivers(Variation variation) {
    return contracts.findById(variation.contractId()).readerOf(actor.get()) != null;
  }
}
