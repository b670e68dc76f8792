/**
 * Everything that was laid before a tender: whom was talked with, what was found, what was decided.
 * The gates of the stages and the publication of a tender judge the same groundwork (Kent
 * framework, cycle; Welsh process, evaluate and redesign).
 */
@NullMarked
package org.socialvalue.tender.groundwork;

import org.jspecify.annotations.NullMarked;
