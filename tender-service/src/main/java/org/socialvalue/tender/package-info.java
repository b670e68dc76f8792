/**
 * The tender service: analyse and plan, from the first conversation to a published tender.
 *
 * <p>One package for each feature; the rules of a feature lie in its {@code rules} package.
 */
@NullMarked
package org.socialvalue.tender;

import org.jspecify.annotations.NullMarked;
