/** What is to be thought of before a bid drops out. */
@NullMarked
package org.socialvalue.evaluation.dropped.rules;

import org.jspecify.annotations.NullMarked;
