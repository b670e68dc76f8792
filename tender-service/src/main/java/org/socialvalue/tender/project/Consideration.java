package org.socialvalue.tender.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What was weighed before the procurement began (Kent framework: the Act, subsection 3).
 *
 * @param economic how the purchase might improve the area's economic well-being
 * @param social the same for social well-being
 * @param environmental the same for environmental well-being
 * @param howProcurementSecures how the procurement itself will act to secure it
 * @param consultationConsidered what was decided on consulting, and why
 * @param consideredOn the day; no later than the first notice
 */
public record Consideration(
    @NotBlank @Size(max = 5000) String economic,
    @NotBlank @Size(max = 5000) String social,
    @NotBlank @Size(max = 5000) String environmental,
    @NotBlank @Size(max = 5000) String howProcurementSecures,
    @NotBlank @Size(max = 5000) String consultationConsidered,
    @NotNull LocalDate consideredOn) {}
