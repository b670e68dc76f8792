/**
 * Who has a stake in the service, by the five groups, and how that has changed since the last step
 * (Kent framework: co-production; Welsh process: evaluate question 1, redesign question 1).
 */
@NullMarked
package org.socialvalue.tender.stakeholder;

import org.jspecify.annotations.NullMarked;
