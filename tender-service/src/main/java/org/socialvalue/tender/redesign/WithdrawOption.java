package org.socialvalue.tender.redesign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an option is taken off the table. */
public record WithdrawOption(@NotBlank @Size(max = 5000) String reason) {}
