/**
 * Annual social value statements and signed contract reports: drafted from the data, signed by both
 * sides, frozen with a hash (Kent framework, do stage: an annual statement where the contract asks
 * for one).
 */
@NullMarked
package org.socialvalue.monitoring.statement;

import org.jspecify.annotations.NullMarked;
