package org.socialvalue.monitoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured.Occasion;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contracts;

/** The authority sends what is at stake to its next design, while the contract still runs. */
@ApplicationScoped
public class DrawingUpRegister {

  private final Contracts contracts;
  private final SendingRegister sending;
  private final CurrentActor actor;

  public DrawingUpRegister(Contracts contracts, SendingRegister sending, CurrentActor actor) {
    this.contracts = contracts;
    this.sending = sending;
    this.actor = actor;
  }

  /**
   * @throws Refused 409 while the contract is a draft
   */
  @Transactional
  public StakeRegister drawUp(UUID contractId, @Nullable String ifMatch) {
    var contract = contracts.locked(contractId, "contract");
    Versions.require(ifMatch, contract);
    contract.requireActivated();
    return sending.send(contract, Occasion.REGISTER, actor.get());
  }
}
