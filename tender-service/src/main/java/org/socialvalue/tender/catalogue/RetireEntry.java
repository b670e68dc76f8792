package org.socialvalue.tender.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** That an entry is not to be used any more. */
public record RetireEntry(@NotBlank @Size(max = 2000) String reason) {}
