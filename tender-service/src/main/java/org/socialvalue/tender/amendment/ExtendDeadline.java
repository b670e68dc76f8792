package org.socialvalue.tender.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * Give bidders more time.
 *
 * @param bidsDueBy the new deadline, later than the present one
 * @param clarificationsDueBy until when questions can be asked; null leaves it as it is
 * @param awardOn the day planned for the award decision; null leaves it as it is
 * @param reason why, as bidders read it
 * @param acknowledgements each advice about the dates that is gone against, with the reason
 */
public record ExtendDeadline(
    @NotNull Instant bidsDueBy,
    @Nullable Instant clarificationsDueBy,
    @Nullable LocalDate awardOn,
    @NotBlank @Size(max = 5000) String reason,
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  List<Acknowledgement> acknowledged() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}
