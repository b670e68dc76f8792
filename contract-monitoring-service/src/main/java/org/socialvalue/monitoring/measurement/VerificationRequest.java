package org.socialvalue.monitoring.measurement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody found who looked at a figure. */
public record VerificationRequest(
    Check.@NotNull Verdict verdict, @Nullable @Size(max = 4000) String note) {}
