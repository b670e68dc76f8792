package org.socialvalue.tender.outcome;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.socialvalue.events.Supplier;

/**
 * Why an outcome is not too much to ask (Kent framework: the Act, subsection 6).
 *
 * @param contractValue pounds over the whole term, VAT excluded
 * @param lotArea code of the area in which the work is done
 * @param providerSize the size of provider expected
 */
public record Proportionality(
    @NotBlank @Size(max = 5000) String statement,
    @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 15, fraction = 2)
        BigDecimal contractValue,
    @NotBlank @Size(max = 60) String lotArea,
    Supplier.@NotNull Size providerSize) {}
