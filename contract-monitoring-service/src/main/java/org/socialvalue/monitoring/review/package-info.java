/**
 * The calendar of social value reviews, their questions and their decisions (Kent framework, do
 * stage\n * and review stage).
 */
@NullMarked
package org.socialvalue.monitoring.review;

import org.jspecify.annotations.NullMarked;
