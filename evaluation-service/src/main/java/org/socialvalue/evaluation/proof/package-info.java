/**
 * What a ranking proves of itself, filed with the award: that no financial proxy has any bearing
 * (Kent framework, measuring 12), what else could have turned the winner, and whether social value
 * alone decided (Kent framework, principle 1).
 */
@NullMarked
package org.socialvalue.evaluation.proof;

import org.jspecify.annotations.NullMarked;
