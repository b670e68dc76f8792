/**
 * The status of a KPI, derived from its history and never set. Plain Java: same history, same day,
 * same\n * status (Kent framework, measuring).
 */
@NullMarked
package org.socialvalue.monitoring.status;

import org.jspecify.annotations.NullMarked;
