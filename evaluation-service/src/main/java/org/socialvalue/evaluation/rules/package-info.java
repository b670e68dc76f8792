/**
 * The codes that this service applies, in one place, each with its source and basis. The classes
 * that apply them are in the {@code rules} package of their feature.
 */
@NullMarked
package org.socialvalue.evaluation.rules;

import org.jspecify.annotations.NullMarked;
