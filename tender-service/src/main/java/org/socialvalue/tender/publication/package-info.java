/**
 * The tender: drafted, checked as a whole, published once (Kent framework: specified requirements
 * and open questions, evaluating; plan stage).
 */
@NullMarked
package org.socialvalue.tender.publication;

import org.jspecify.annotations.NullMarked;
