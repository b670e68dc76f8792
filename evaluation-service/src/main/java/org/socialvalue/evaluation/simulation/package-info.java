/**
 * The wind tunnel: an award model tried out on fields of bids before a tender is published, so that
 * its authors see what its weights really do (Kent framework, evaluating social value in tenders,
 * leaves weights and formulas to procurement). Bids are drawn in whole numbers from a seed and
 * scored by the exact arithmetic of {@code scoring}: no binary float takes part anywhere.
 */
@NullMarked
package org.socialvalue.evaluation.simulation;

import org.jspecify.annotations.NullMarked;
