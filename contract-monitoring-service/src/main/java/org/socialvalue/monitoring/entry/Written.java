package org.socialvalue.monitoring.entry;

import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.table.DateOrder;
import org.socialvalue.monitoring.table.DecimalMark;

/**
 * How the numbers and days of a file are written, where its sender says so; what could then still
 * mean two things is told.
 */
record Written(@Nullable DateOrder dateOrder, @Nullable DecimalMark decimalMark) {

  static final Written UNSAID = new Written(null, null);
}
