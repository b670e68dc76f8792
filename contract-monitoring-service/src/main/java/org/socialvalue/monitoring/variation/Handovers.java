package org.socialvalue.monitoring.variation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.variation.rules.HandoverCase;
import org.socialvalue.monitoring.variation.rules.NoPromiseIsLeftBehind;

/** Holds a variation's promises to NOTHING_LOST, when it is proposed and when it takes effect. */
@ApplicationScoped
class Handovers {

  private static final NoPromiseIsLeftBehind RULE = new NoPromiseIsLeftBehind();

  private final CommitmentRepository commitments;

  Handovers(CommitmentRepository commitments) {
    this.commitments = commitments;
  }

  List<Finding> findings(Contract contract, VariationKind kind, List<PromiseFate> fates) {
    var standing =
        commitments.of(contract.id()).stream()
            .filter(commitment -> commitment.treatment() != Treatment.WAIVED)
            .map(Handovers::standing)
            .toList();
    return RULE.check(new HandoverCase(kind == VariationKind.NOVATION, standing, fates));
  }

  /** The fates with what each promise says. */
  List<PromiseFate> inWords(Contract contract, List<PromiseFate> fates) {
    var promises =
        commitments.of(contract.id()).stream()
            .collect(Collectors.toMap(Commitment::id, Commitment::promise));
    return fates.stream()
        .map(fate -> fate.of(Objects.requireNonNull(promises.get(fate.commitmentId()))))
        .toList();
  }

  private static HandoverCase.Standing standing(Commitment commitment) {
    return new HandoverCase.Standing(commitment.id(), commitment.promise().statement().en());
  }
}
