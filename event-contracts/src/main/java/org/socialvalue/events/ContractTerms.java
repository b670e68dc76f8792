package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the contract will say about time.
 *
 * @param startsOn first day
 * @param endsOn last day
 * @param firstReviewOn the day the first social value review falls due
 * @param reviewEveryMonths months from one review to the next, at least 1
 * @param annualStatement whether an annual social value statement is asked for
 * @param budget the most that will be spent, VAT excluded; null where it is the bid price
 */
public record ContractTerms(
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate firstReviewOn,
    int reviewEveryMonths,
    boolean annualStatement,
    @Nullable BigDecimal budget) {}
