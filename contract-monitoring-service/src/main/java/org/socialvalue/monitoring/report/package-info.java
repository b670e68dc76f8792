/**
 * What a contract promised and what became of it, written down: the contract report as it stands
 * and the content of annual statements (Kent framework, do stage and measuring 2, 8 and 11). A
 * content is data first, so that it can be frozen, hashed, drawn as a page and read as CSV.
 */
@NullMarked
package org.socialvalue.monitoring.report;

import org.jspecify.annotations.NullMarked;
