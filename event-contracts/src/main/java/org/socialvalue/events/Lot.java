package org.socialvalue.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the contract that can be won by itself.
 *
 * @param id unique within the tender, such as {@code LOT-1}
 * @param areas codes of the areas that the lot serves
 * @param value estimated value over the whole term, VAT excluded
 * @param priceCeiling the most that may be bid, or null where there is no ceiling
 */
public record Lot(
    String id,
    LocalizedText title,
    List<String> areas,
    BigDecimal value,
    @Nullable BigDecimal priceCeiling) {}
