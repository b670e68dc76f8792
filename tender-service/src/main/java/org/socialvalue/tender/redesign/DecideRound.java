package org.socialvalue.tender.redesign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * Whether the service is redesigned further, and if not, what it comes to (Welsh process, redesign
 * question 5).
 *
 * @param furtherRedesign true for another round, false to conclude
 * @param reason why; where the service stays as it is, why no redesign is needed
 * @param chosenOption the option that is chosen; null where the service stays as it is
 * @param staysAsItIs true where the service stays as it is
 */
public record DecideRound(
    @NotNull Boolean furtherRedesign,
    @NotBlank @Size(max = 5000) String reason,
    @Nullable UUID chosenOption,
    @Nullable Boolean staysAsItIs,
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  public boolean concludes() {
    return !furtherRedesign;
  }

  public boolean asItIs() {
    return staysAsItIs != null && staysAsItIs;
  }

  List<Acknowledgement> acknowledged() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}
