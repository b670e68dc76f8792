/**
 * Evaluating the service as it is and redesigning it: marks on the framework's principles, options
 * on its dimensions, rounds until no further redesign is needed (Welsh process, evaluate questions
 * 3 and 4, redesign).
 */
@NullMarked
package org.socialvalue.tender.redesign;

import org.jspecify.annotations.NullMarked;
