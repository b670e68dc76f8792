package org.socialvalue.tender.atrisk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * Something good that could be lost.
 *
 * @param what the difference that is being made
 * @param madeBy who makes it now, such as a provider, a group or a workforce
 * @param forWhom whom it is made for; null where that is not known
 * @param foundAt the engagement at which it was named; null where it was found otherwise
 */
public record DescribeAtRisk(
    @NotNull LocalizedText what,
    @NotBlank @Size(max = 500) String madeBy,
    @Nullable @Size(max = 2000) String forWhom,
    @Nullable UUID foundAt) {}
