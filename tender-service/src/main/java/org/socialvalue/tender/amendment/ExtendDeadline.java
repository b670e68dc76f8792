package org.socialvalue.tender.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Give bidders more time.
 *
 * @param bidsDueBy the new deadline, later than the present one
 * @param clarificationsDueBy until when questions can be asked; null leaves it as it is
 * @param awardOn the day planned for the award decision; null leaves it as it is
 * @param reason why, as bidders read it
 */
public record ExtendDeadline(
    @NotNull Instant bidsDueBy,
    @Nullable Instant clarificationsDueBy,
    @Nullable LocalDate awardOn,
    @NotBlank @Size(max = 5000) String reason) {}
