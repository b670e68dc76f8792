package org.socialvalue.monitoring.proxy;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A financial proxy.
 *
 * @param unit what one of is worth the value, such as {@code jobs}
 * @param value pounds for one
 * @param source where the value comes from
 * @param year that the value speaks of
 * @param licence under which it may be used and shown
 */
public record RecordProxy(
    @NotBlank @Size(max = 300) String name,
    @NotBlank @Size(max = 100) String unit,
    @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal value,
    @NotBlank @Size(max = 1000) String source,
    @NotNull @Min(1900) @Max(2200) Integer year,
    @NotBlank @Size(max = 300) String licence,
    @Nullable @Size(max = 5000) String note) {}
