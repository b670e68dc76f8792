package org.socialvalue.monitoring.measurement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.measurement.Check.Verdict;

/** What somebody found who looked at a figure. */
public record VerificationRequest(
    @NotNull Verdict verdict, @Nullable @Size(max = 4000) String note) {}
