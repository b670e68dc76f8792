/**
 * What a required outcome has to keep, one class for each rule (Kent framework: the Act,
 * definition, principles, evaluating, measuring).
 */
@NullMarked
package org.socialvalue.tender.outcome.rules;

import org.jspecify.annotations.NullMarked;
