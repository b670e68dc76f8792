/**
 * What a rule is and how it answers: plain Java, free of any framework, so that rules can be read,
 * tested and trusted by themselves.
 */
@NullMarked
package org.socialvalue.kit.rules;

import org.jspecify.annotations.NullMarked;
