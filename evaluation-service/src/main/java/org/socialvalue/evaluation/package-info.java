/**
 * From the published tender to the final award: sealed bids, independent scores, an exact ranking.
 */
@NullMarked
package org.socialvalue.evaluation;

import org.jspecify.annotations.NullMarked;
