/**
 * What evaluating and redesigning a service have to keep, one class for each rule (Welsh process,
 * evaluate and redesign).
 */
@NullMarked
package org.socialvalue.tender.redesign.rules;

import org.jspecify.annotations.NullMarked;
