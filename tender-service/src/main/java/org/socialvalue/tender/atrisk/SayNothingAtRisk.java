package org.socialvalue.tender.atrisk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is at risk.
 *
 * @param reason how somebody looked for it, and why there is none
 * @param foundAt the engagement at which it was asked; null where none was
 */
public record SayNothingAtRisk(@NotBlank @Size(max = 5000) String reason, @Nullable UUID foundAt) {}
