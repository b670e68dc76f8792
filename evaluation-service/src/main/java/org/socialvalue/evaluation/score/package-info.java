/**
 * Marks with reasons, given independently, then moderated to agreed marks (Kent framework, open
 * questions, on how subjective their evaluation is).
 */
@NullMarked
package org.socialvalue.evaluation.score;

import org.jspecify.annotations.NullMarked;
