/**
 * The principles that a service is held up to, scored again while it is delivered, with the trend
 * (Welsh process, deliver). Principles and scale are the authority's own; neither source document
 * has a scale.
 */
@NullMarked
package org.socialvalue.monitoring.principle;

import org.jspecify.annotations.NullMarked;
