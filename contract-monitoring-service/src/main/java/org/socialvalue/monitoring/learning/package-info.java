/**
 * What a closed review teaches the next design (Kent framework, review stage; Welsh process,
 * deliver).
 */
@NullMarked
package org.socialvalue.monitoring.learning;

import org.jspecify.annotations.NullMarked;
