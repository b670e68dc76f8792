/**
 * What the law of a tender's regime asks of its award, as data: {@code reference/regimes.json}. A
 * change of law is a change of that file.
 */
@NullMarked
package org.socialvalue.evaluation.regime;

import org.jspecify.annotations.NullMarked;
