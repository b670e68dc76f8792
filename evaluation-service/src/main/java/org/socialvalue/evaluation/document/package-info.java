/**
 * The files that belong to bids: received as a stream, measured, told by their content and
 * encrypted before they touch a disk (trust in the process; decision 0035). Which bid has which is
 * sealed with the bid.
 */
@NullMarked
package org.socialvalue.evaluation.document;

import org.jspecify.annotations.NullMarked;
