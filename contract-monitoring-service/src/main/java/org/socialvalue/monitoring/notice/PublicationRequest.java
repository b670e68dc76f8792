package org.socialvalue.monitoring.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a notice was published.
 *
 * @param publishedOn the day, from when it was known to today
 * @param reference where it can be found: an identifier or address
 */
public record PublicationRequest(
    @NotNull LocalDate publishedOn, @NotBlank @Size(max = 500) String reference) {}
