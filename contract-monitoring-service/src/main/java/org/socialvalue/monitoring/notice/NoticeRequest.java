package org.socialvalue.monitoring.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PoorPerformanceNoticed.Ground;

/**
 * A breach or poor performance that has become known.
 *
 * @param because what happened
 * @param knownOn the day from which the time to publish counts; today where it is left out
 * @param regime code of the law's regime that the contract is under; the policy's where left out
 */
public record NoticeRequest(
    @NotNull Ground ground,
    @NotBlank @Size(max = 4000) String because,
    @Nullable LocalDate knownOn,
    @Nullable @Size(max = 60) String regime) {}
