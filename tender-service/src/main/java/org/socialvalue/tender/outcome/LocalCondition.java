package org.socialvalue.tender.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A condition of the place that a target rests on, and the day it was looked at. */
public record LocalCondition(
    @NotBlank @Size(max = 2000) String condition, @NotNull LocalDate asOf) {}
