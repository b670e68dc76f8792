package org.socialvalue.tender.redesign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Marks for the service as it is, or for an option. A principle that is left out keeps the mark it
 * had.
 *
 * @param subject {@code CURRENT} for the service as it is, else the identifier of an option
 */
public record AssessService(
    @NotBlank @Size(max = 36) String subject,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid PrincipleMark> marks) {}
