/**
 * Bids that leave a competition after its opening: withdrawn by their bidder or excluded by the
 * authority. They are nobody's comparator any more: a ranking that stood is superseded, and the
 * next is computed whole from those that stay. Their bidders are told why at once (Kent framework,
 * evaluating social value in tenders, leaves how to procurement).
 */
@NullMarked
package org.socialvalue.evaluation.dropped;

import org.jspecify.annotations.NullMarked;
