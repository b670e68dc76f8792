package org.socialvalue.evaluation.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * Which bid gets which lot.
 *
 * @param bidId the one that gets it; or
 * @param bidIds those that do, in the ranking's order; an empty list for nobody
 * @param severalBecause why several suppliers; not needed where the tender is for a framework
 * @param reason kept with the decision, and told to bidders where nobody gets the lot
 * @param acknowledgements why it is right to go on in spite of what was advised
 */
public record AwardDecision(
    @NotBlank @Size(max = 100) String lotId,
    @Nullable UUID bidId,
    @Nullable @Size(max = 200) List<@NotNull UUID> bidIds,
    @Nullable @Size(max = 10_000) String severalBecause,
    @NotBlank @Size(max = 10_000) String reason,
    @Nullable @Size(max = 200) List<@Valid @NotNull Acknowledgement> acknowledgements) {

  List<UUID> bids() {
    if (bidIds != null) {
      return bidIds;
    }
    return bidId == null ? List.of() : List.of(bidId);
  }

  List<Acknowledgement> acknowledged() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }

  /**
   * @param several whether the tender itself is for several suppliers
   */
  List<Fault> faults(boolean several) {
    var faults = new ArrayList<Fault>();
    if ((bidId == null) == (bidIds == null)) {
      faults.add(new Fault("/bidId", "name one bid here, or several or none in bidIds"));
    }
    if (new HashSet<>(bids()).size() != bids().size()) {
      faults.add(new Fault("/bidIds", "no bid stands here twice"));
    }
    boolean unsaid = severalBecause == null || severalBecause.isBlank();
    if (bids().size() > 1 && !several && unsaid) {
      faults.add(new Fault("/severalBecause", "say why several suppliers get the lot"));
    }
    return faults;
  }
}
