package org.socialvalue.tender.catalogue;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What a proxy says one unit of a result is worth (Kent framework: measuring 12).
 *
 * @param amount pounds
 * @param per the unit, such as {@code person in work for a year}
 * @param year the prices are of
 */
public record ProxyValue(
    @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 2) BigDecimal amount,
    @NotBlank @Size(max = 200) String per,
    @NotNull @Min(1900) @Max(2100) Integer year) {}
