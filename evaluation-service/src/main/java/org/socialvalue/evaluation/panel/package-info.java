/** Who evaluates, among them people with lived experience, and what conflicts they declare. */
@NullMarked
package org.socialvalue.evaluation.panel;

import org.jspecify.annotations.NullMarked;
