/**
 * What falls due under a contract: reviews, reports, statements, ratings, notices (Kent framework,
 * do stage). Days are laid out when a contract starts; each reminder, due day and overdue day is
 * told once.
 */
@NullMarked
package org.socialvalue.monitoring.calendar;

import org.jspecify.annotations.NullMarked;
