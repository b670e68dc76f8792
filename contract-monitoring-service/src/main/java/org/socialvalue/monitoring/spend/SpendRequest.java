package org.socialvalue.monitoring.spend;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was spent on the contract in a period.
 *
 * @param amount pounds, VAT excluded
 */
public record SpendRequest(
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal amount) {}
