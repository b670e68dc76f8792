/**
 * What a commission keeps whatever instrument carries it: considered in time, its route decided
 * (Kent framework: the Act; Welsh process: commission). One class for each rule.
 */
@NullMarked
package org.socialvalue.tender.project.rules;

import org.jspecify.annotations.NullMarked;
