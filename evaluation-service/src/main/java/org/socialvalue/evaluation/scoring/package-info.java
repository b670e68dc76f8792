/**
 * From marks and prices to points and places: exact arithmetic, free of any framework.
 *
 * <p>Neither source document gives a price formula, a scale or a rounding (Kent framework,
 * evaluating social value in tenders, leaves them to procurement): what is here is the product's
 * choice, set by each tender and stated beside each result. All sums are exact rationals; points
 * are rounded half up only where they are shown, and never before they are compared.
 *
 * <p>A new price formula is a class that implements {@link
 * org.socialvalue.evaluation.scoring.PriceFormula} and a case in its {@code of}.
 */
@NullMarked
package org.socialvalue.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
