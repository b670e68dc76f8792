/**
 * What the talking with stakeholders has to keep, one class for each rule (Kent framework:
 * co-production, cycle; Welsh process: evaluate question 1, redesign question 1).
 */
@NullMarked
package org.socialvalue.tender.engagement.rules;

import org.jspecify.annotations.NullMarked;
