/**
 * How a report, a statement or a portfolio is handed over: as a page of HTML for screen, paper and
 * screen reader, or as CSV that a spreadsheet can open without harm. JSON is the data itself (Kent
 * framework, do stage: statements and reports).
 */
@NullMarked
package org.socialvalue.monitoring.page;

import org.jspecify.annotations.NullMarked;
