package org.socialvalue.tender.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which a regime lets a competition be reserved.
 *
 * @param forms the forms of provider that it can be reserved for
 * @param maximumMonths the longest term that the law allows; null where it sets none
 * @param about what the law asks of those who take part
 * @param verified whether the ground was checked against the law itself; else its source says what
 *     was not
 */
public record ReservationBasis(
    String code,
    String title,
    List<ProviderForm> forms,
    @Nullable Integer maximumMonths,
    String about,
    boolean verified,
    String source) {}
