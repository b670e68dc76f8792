/**
 * What earlier contracts taught, received as events, for the next project of the service area (Kent
 * framework: review; Welsh process: deliver).
 */
@NullMarked
package org.socialvalue.tender.learning;

import org.jspecify.annotations.NullMarked;
